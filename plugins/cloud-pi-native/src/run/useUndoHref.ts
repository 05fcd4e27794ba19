import { useRouteRef } from '@backstage/frontend-plugin-api';
import { templatePageRouteRef } from '../externalRoutes';

const TEMPLATE = { namespace: 'default', templateName: 'annuler' };

/** The address of the form that removes what a run made, with the run in it. */
export function useUndoHref(taskId: string): string | undefined {
  const form = useRouteRef(templatePageRouteRef)?.(TEMPLATE);
  const formData = JSON.stringify({ undo: { run: taskId, resources: [] } });
  return form && `${form}?${new URLSearchParams({ formData })}`;
}
