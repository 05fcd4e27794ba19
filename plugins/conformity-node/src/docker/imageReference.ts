import { isUnresolved } from './variables';

/** An image's name, taken apart. */
export interface ImageReference {
  text: string;
  /** Host, where one is written. */
  registry?: string;
  /** Without host, and without the `library/` of Docker Hub. */
  path: string;
  tag?: string;
  digest?: string;
}

// A host has a dot or a port; a variable may stand for one.
const isHost = (part: string) =>
  /[.:]/.test(part) || part === 'localhost' || isUnresolved(part);

/** Takes an image's name apart; variables without a value stay in its parts. */
export function parseImage(text: string): ImageReference {
  const [name = '', digest] = text.split('@');
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const registry = isHost(first) ? first : undefined;
  const rest = registry === undefined ? name : name.slice(slash + 1);
  const colon = rest.lastIndexOf(':');
  const isTag = colon > rest.lastIndexOf('/');
  const path = isTag ? rest.slice(0, colon) : rest;
  return {
    text,
    ...(registry && { registry }),
    path: path.replace(/^(dockerhub\/)?(library\/)?/, ''),
    ...(isTag && { tag: rest.slice(colon + 1) }),
    ...(digest && { digest }),
  };
}

/** Last part of an image's path. */
export const nameOf = ({ path }: ImageReference): string =>
  path.slice(path.lastIndexOf('/') + 1);
