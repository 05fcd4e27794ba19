import { stringifyEntityRef } from '@backstage/catalog-model';
import { projectEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Sites } from './deps';

/** What steps about a whole project tell the next ones. */
export function projectOutputs(
  { consoleUrl }: Sites,
  { id, slug, status }: { id: string; slug: string; status: string },
) {
  return {
    projectId: id,
    projectSlug: slug,
    status,
    entityRef: stringifyEntityRef({
      kind: 'System',
      namespace: 'default',
      name: projectEntityName(slug),
    }),
    consoleUrl: `${consoleUrl}/projects/${slug}`,
  };
}
