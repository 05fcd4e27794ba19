import {
  ConsoleEnvironment,
  ConsoleProject,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Session } from './session';
import { StepError } from './StepError';

/** The environment of a name among those of a project, or a failure that says which there are. */
export function environmentNamed(
  name: string,
  environments: ConsoleEnvironment[],
  project: Pick<ConsoleProject, 'slug'>,
): ConsoleEnvironment {
  const found = environments.find(one => one.name === name);
  if (!found) {
    const known = environments.map(one => one.name).sort();
    throw new StepError(
      `L’environnement « ${name} » n’existe pas dans le projet « ${project.slug} ». Environnements possibles : ${known.join(', ') || 'aucun'}.`,
    );
  }
  return found;
}

/** A project's environment of a name, with the name of its stage and cluster. */
export async function readEnvironment(
  session: Session,
  project: ConsoleProject,
  name: string,
): Promise<{
  environment: ConsoleEnvironment;
  stage: string;
  cluster: string;
}> {
  const { console: api, call } = session;
  const environment = environmentNamed(
    name,
    await api.listEnvironments(project.id, call),
    project,
  );
  const [stages, clusters] = await Promise.all([
    api.listStages(call),
    api.listClusters(call),
  ]);
  return {
    environment,
    stage: stages.find(({ id }) => id === environment.stageId)?.name ?? '',
    cluster:
      clusters.find(({ id }) => id === environment.clusterId)?.label ?? '',
  };
}
