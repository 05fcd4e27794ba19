import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Platform, Run } from './Template';

/** Values of the form of a project that has room for everything. */
export const projectValues = (project: string) => ({
  name: project,
  hprodCpu: 8,
  hprodMemory: 16,
  prodCpu: 4,
  prodMemory: 8,
});

/** A project without anything in it, for what an operation starts from. */
export const projectRun = (project: string): Run => ({
  template: 'creer-projet',
  values: projectValues(project),
});

async function makeEnvironment(
  console: ConsoleApi,
  projectId: string,
  stageName: string,
): Promise<void> {
  const [stages, clusters] = await Promise.all([
    console.listStages(),
    console.listClusters(),
  ]);
  const stage = stages.find(({ name }) => name === stageName);
  const cluster = clusters.find(
    ({ label }) =>
      label === (stageName === 'prod' ? 'usuel-prod-1' : 'usuel-hp-1'),
  );
  await console.createEnvironment(projectId, {
    name: stageName,
    stageId: stage?.id ?? '',
    clusterId: cluster?.id ?? '',
    cpu: 2,
    memory: 4,
    gpu: 0,
    autosync: true,
  });
}

/** Makes a project with environments, named by their stages, and repositories with files. */
export async function prepareProject(
  platform: Platform,
  project: string,
  wanted: {
    environments?: string[];
    repositories?: Array<{
      name: string;
      externalUrl?: string;
      isInfra?: boolean;
      files?: Readonly<Record<string, string>>;
    }>;
  },
): Promise<void> {
  await platform.run(projectRun(project));
  const console = await platform.console();
  const known = await console.getProject(project);
  if (!known) {
    throw new Error(`${project} was not made`);
  }
  for (const stage of wanted.environments ?? []) {
    await makeEnvironment(console, known.id, stage);
  }
  for (const one of wanted.repositories ?? []) {
    await console.createRepository(known.id, {
      internalRepoName: one.name,
      externalRepoUrl: one.externalUrl ?? '',
      isPrivate: false,
      isInfra: one.isInfra ?? false,
    });
    if (one.files) {
      await platform.push(project, one.name, one.files);
    }
  }
}
