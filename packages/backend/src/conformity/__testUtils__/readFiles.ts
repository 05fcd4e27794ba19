import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { PROJECTS_GROUP } from '../../catalog/__testUtils__/startCatalog';

/** Contents of a repository, by path. */
export type Files = ReadonlyMap<string, Buffer>;

/** Reads repositories of a sandbox as the portal does: by Backstage's reader, from GitLab. */
export function filesReader(sandboxUrl: string) {
  const reader = UrlReaders.default({
    logger: mockServices.logger.mock(),
    config: mockServices.rootConfig({
      data: {
        integrations: {
          gitlab: [
            {
              host: new URL(sandboxUrl).host,
              baseUrl: sandboxUrl,
              apiBaseUrl: `${sandboxUrl}/api/v4`,
              token: 'sandbox-gitlab-token',
            },
          ],
        },
      },
    }),
  });
  /** Files of a repository, named `<project>/<repository>`; undefined where it is empty. */
  return async (name: string): Promise<Files | undefined> => {
    const url = `${sandboxUrl}/${PROJECTS_GROUP}/${name}/-/tree/HEAD`;
    try {
      const tree = await reader.readTree(url);
      const files = await tree.files();
      return new Map(
        await Promise.all(
          files.map(
            async ({ path, content }) => [path, await content()] as const,
          ),
        ),
      );
    } catch (error) {
      if (error instanceof Error && error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    }
  };
}
