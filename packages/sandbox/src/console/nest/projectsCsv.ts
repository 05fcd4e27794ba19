import { World } from '../../world/World';

const cell = (value: string | undefined) =>
  `"${(value ?? '').replaceAll('"', '""')}"`;

const HEADER = [
  'name',
  'description',
  'createdAt',
  'updatedAt',
  'environments',
  'owner',
];

/** Every project on a line, for a spreadsheet. */
export function projectsCsv(world: World): string {
  const { state } = world;
  const lines = state.projects.map(project => {
    const environments = state.environments
      .filter(environment => environment.projectId === project.id)
      .map(({ name, stageId, clusterId }) => ({
        name,
        stage: state.stages.find(stage => stage.id === stageId)?.name,
        cluster: {
          label: state.clusters.find(cluster => cluster.id === clusterId)
            ?.label,
        },
      }));
    return [
      project.name,
      project.description,
      project.createdAt,
      project.updatedAt,
      JSON.stringify(environments),
      world.user(project.ownerId)?.email,
    ].map(cell);
  });
  return [HEADER.map(cell), ...lines].map(line => line.join(',')).join('\n');
}
