import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { formatInstant } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { parseAll } from '../catalog/schemas';
import { Choice } from '../fields/Picker';
import { runTaskSchema } from '../run/schemas';

type ScaffolderApi = (typeof scaffolderApiRef)['T'];

const MOST = 50;

/** The latest runs of the signed-in user, the last first. */
export async function queryOwnRuns(
  scaffolderApi: ScaffolderApi,
  language: string,
): Promise<Choice[]> {
  const { tasks } = await scaffolderApi.listTasks({
    filterByOwnership: 'owned',
    limit: MOST,
  });
  // One that an older portal wrote otherwise hides no other.
  return parseAll(runTaskSchema, tasks)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map(({ id, createdAt, spec }) => {
      const template = spec.templateInfo?.entity?.metadata;
      const title = template?.title ?? template?.name ?? id;
      const at = formatInstant(createdAt, language) ?? createdAt;
      return { value: id, label: `${title} – ${at}` };
    });
}
