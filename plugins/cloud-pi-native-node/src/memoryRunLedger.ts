import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { PlannedRunResource, RunLedgerService, RunResource } from './runLedger';

type Entry = PlannedRunResource & { made?: RunResource; removed?: boolean };

const userSchema = z.object({ userEntityRef: z.string() });

const runOf = ({ principal }: BackstageCredentials, taskId: string) =>
  JSON.stringify([userSchema.safeParse(principal).data?.userEntityRef, taskId]);

/**
 * A ledger that lives as long as its process: for tests, and for a scaffolder
 * that runs without the `cloud-pi-native` backend plugin.
 *
 * @public
 */
export function createMemoryRunLedger(): RunLedgerService {
  const runs = new Map<string, Entry[]>();
  const entriesOf = (run: string) => {
    const entries = runs.get(run) ?? [];
    runs.set(run, entries);
    return entries;
  };
  const find = (run: string, wanted: PlannedRunResource) =>
    runs
      .get(run)
      ?.find(
        one =>
          one.kind === wanted.kind &&
          one.name === wanted.name &&
          one.projectId === wanted.projectId,
      );
  const plan = (run: string, { kind, name, projectId }: PlannedRunResource) => {
    if (!find(run, { kind, name, projectId })) {
      entriesOf(run).push({ kind, name, projectId });
    }
  };
  return {
    async plan(credentials, taskId, resource) {
      plan(runOf(credentials, taskId), resource);
    },
    async cancel(credentials, taskId, resource) {
      const run = runOf(credentials, taskId);
      const entry = find(run, resource);
      if (entry && !entry.made) {
        runs.set(
          run,
          entriesOf(run).filter(one => one !== entry),
        );
      }
    },
    async record(credentials, taskId, resource) {
      const run = runOf(credentials, taskId);
      if (!resource.ifPlanned) {
        plan(run, resource);
      }
      const entry = find(run, resource);
      // What others made in place of it is none of it.
      const isReplaced =
        resource.ifPlanned &&
        entry?.made !== undefined &&
        entry.made.resourceId !== resource.resourceId;
      if (entry && !isReplaced) {
        const { kind, name, project, projectId, resourceId, url } = resource;
        if (entry.made?.resourceId !== resourceId) {
          entry.removed = false;
        }
        entry.made = {
          id: `${kind}-${projectId}-${name}`,
          kind,
          name,
          project,
          projectId: kind === 'project' ? resourceId : projectId,
          resourceId,
          at: new Date().toISOString(),
          ...(url && { url }),
        };
      }
    },
    async list(credentials, taskId) {
      const entries = runs.get(runOf(credentials, taskId));
      return entries?.flatMap(({ made, removed }) =>
        made && !removed ? made : [],
      );
    },
    async remove(credentials, taskId, id) {
      const entries = runs.get(runOf(credentials, taskId)) ?? [];
      for (const entry of entries.filter(({ made }) => made?.id === id)) {
        entry.removed = true;
      }
    },
  };
}
