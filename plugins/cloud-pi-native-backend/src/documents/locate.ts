import {
  Entity,
  getEntitySourceLocation,
  parseLocationRef,
} from '@backstage/catalog-model';
import {
  GitLabIntegration,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { dirname, resolve, sep } from 'node:path';

const SOURCE = 'backstage.io/techdocs-ref';

/** Where the sources of an entity's documentation are. */
export type DocumentSource =
  | {
      kind: 'gitlab';
      integration: GitLabIntegration;
      project: string;
      /** Absent for the default branch. */
      ref?: string;
      /** Where `mkdocs.yml` is, without outer slashes. */
      folder: string;
    }
  | { kind: 'local'; folder: string };

/** `https://gitlab/group/project/-/tree/main/docs`, in its parts. */
function parseAddress(address: string, integration: GitLabIntegration) {
  const root = new URL(integration.config.baseUrl);
  const url = URL.parse(address);
  if (!url || url.origin !== root.origin) return undefined;
  const base = root.pathname.replace(/\/$/, '');
  const [, project, ref, folder] =
    /^\/(.+?)(?:\/-)?\/(?:tree|blob|raw)\/([^/]+)(?:\/(.*))?$/.exec(
      url.pathname.slice(base.length),
    ) ?? [];
  if (!project || !ref) return undefined;
  return {
    project: decodeURIComponent(project),
    ref: ref === 'HEAD' ? undefined : decodeURIComponent(ref),
    folder: decodeURIComponent(folder ?? '').replace(/^\/+|\/+$/g, ''),
  };
}

function locateLocal(file: string, target: string): DocumentSource | undefined {
  const root = resolve(dirname(file));
  const folder = resolve(root, target);
  const isInside = folder === root || folder.startsWith(root + sep);
  return isInside ? { kind: 'local', folder } : undefined;
}

/** Finds the sources from what the catalogue says; nothing where it says none that is known. */
export function locateSource(
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): DocumentSource | undefined {
  const annotation = entity.metadata.annotations?.[SOURCE];
  if (!annotation) return undefined;
  const source = parseLocationRef(annotation);
  const base = getEntitySourceLocation(entity);
  if (source.type === 'dir' && base.type === 'file') {
    return locateLocal(base.target, source.target);
  }
  const address =
    source.type === 'dir'
      ? integrations.resolveUrl({ url: source.target, base: base.target })
      : source.target;
  const integration = integrations.gitlab.byUrl(address);
  const parsed = integration && parseAddress(address, integration);
  return parsed && { kind: 'gitlab', integration, ...parsed };
}
