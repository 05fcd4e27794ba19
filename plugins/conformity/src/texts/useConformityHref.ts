import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';

/** Where the tab of a project is, below its page. */
export const TAB_PATH = '/conformity';

/** In the address: the repository of the project that is shown. */
export const REPOSITORY_PARAMETER = 'repository';

/** Addresses of the conformity of a project, or of one of its repositories. */
export function useConformityHref() {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    (project: string, repository?: string): string | undefined => {
      const page = entityRoute?.({
        kind: 'system',
        namespace: 'default',
        name: project,
      });
      const query = repository
        ? `?${new URLSearchParams({ [REPOSITORY_PARAMETER]: repository })}`
        : '';
      return page && `${page}${TAB_PATH}${query}`;
    },
    [entityRoute],
  );
}
