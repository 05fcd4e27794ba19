import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { needing } from '../WorldReader';

/** What the listings of the stages tell of a project. */
export interface Outline {
  /** Changes with the project's environments and its owner; of nothing else do the listings tell. */
  print: string;
  /** E-mail address of the owner. */
  owner?: string;
}

/** Print of a project that no listing names. */
export const NO_ENVIRONMENT = '';

/** Reads which projects have an environment, by slug: one request for each stage. */
export async function readOutlines(
  console: ConsoleApi,
  stages: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Outline>> {
  const listings = await Promise.all(
    [...stages].map(async stage => ({
      stage,
      environments: await needing(
        {
          what: 'les environnements de chaque type',
          right: 'LIST_STAGES',
        },
        console.listStageEnvironments(stage, { signal }),
      ),
    })),
  );
  const found = new Map<string, { lines: string[]; owner?: string }>();
  for (const { stage, environments } of listings) {
    for (const { project, name, cluster, owner } of environments) {
      const entry = found.get(project) ?? { lines: [] };
      found.set(project, entry);
      entry.lines.push(JSON.stringify([stage, name, cluster]));
      entry.owner ??= owner;
    }
  }
  return new Map(
    [...found].map(([slug, { lines, owner }]) => [
      slug,
      { owner, print: JSON.stringify([owner ?? '', ...lines.sort()]) },
    ]),
  );
}
