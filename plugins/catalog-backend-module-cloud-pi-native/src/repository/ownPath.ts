const SEGMENT = /^[\p{L}\p{N}_.@+-]+$/u;

/**
 * True for a path below the directory of the file that names it. By what it is
 * made of, since two parsers of addresses do not always agree: a scheme, a
 * percent sign or a tab leads one of them elsewhere.
 */
export const isOwnPath = (path: string): boolean =>
  path
    .replace(/\/$/, '')
    .split('/')
    .every(segment => SEGMENT.test(segment) && segment !== '..');
