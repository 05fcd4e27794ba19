import { Environment, Project, WorldState } from '../../world/types';

export interface Resources {
  cpu: number;
  gpu: number;
  memory: number;
}

export interface QuotaCheck {
  request: Resources;
  clusterId: string;
  stageId: string;
  project: Project;
  /** An environment that the request replaces, and that is not counted. */
  replaced?: string;
}

/** What does not fit, in the console's words; nothing where all fits. */
export function quotaErrors(
  state: Readonly<WorldState>,
  { request, clusterId, stageId, project, replaced }: QuotaCheck,
): string[] {
  const environments = state.environments.filter(one => one.id !== replaced);
  const prodStages = state.stages
    .filter(stage => stage.name === 'prod')
    .map(stage => stage.id);
  const isProd = (id: string) => prodStages.includes(id);
  const cluster = state.clusters.find(one => one.id === clusterId);
  const errors: string[] = [];

  const ofCluster = cluster
    ? overflow(
        request,
        cluster,
        environments.filter(one => one.clusterId === clusterId),
      )
    : [];
  if (ofCluster.length > 0)
    errors.push(
      `Le cluster ne dispose pas de suffisamment de ressources : ${ofCluster.join(', ')}.`,
    );

  const ofProject = project.limitless
    ? []
    : overflow(
        request,
        isProd(stageId)
          ? {
              cpu: project.prodCpu,
              gpu: project.prodGpu,
              memory: project.prodMemory,
            }
          : {
              cpu: project.hprodCpu,
              gpu: project.hprodGpu,
              memory: project.hprodMemory,
            },
        environments.filter(
          one =>
            one.projectId === project.id &&
            isProd(one.stageId) === isProd(stageId),
        ),
      );
  if (ofProject.length > 0)
    errors.push(
      `Le projet ne dispose pas de suffisamment de ressources : ${ofProject.join(', ')}.`,
    );
  return errors;
}

/** No CPU and no memory at all mean that nothing was limited. */
function overflow(
  request: Resources,
  limit: Resources,
  used: Environment[],
): string[] {
  if (limit.cpu === 0 && limit.memory === 0) return [];
  const exceeds = (resource: keyof Resources) =>
    used.reduce((sum, one) => sum + one[resource], 0) + request[resource] >
    limit[resource];
  return [
    ...(exceeds('cpu') ? ['CPU'] : []),
    ...(exceeds('gpu') ? ['GPU'] : []),
    ...(exceeds('memory') ? ['Mémoire'] : []),
  ];
}
