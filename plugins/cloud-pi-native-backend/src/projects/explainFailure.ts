import { ProjectFailure } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleApi,
  ConsoleLog,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

const READ = 10;
const LONGEST = 500;

const said = (flag: boolean | string[] | undefined) =>
  Array.isArray(flag) ? flag.length > 0 : flag === true;

function describe({ action, createdAt, data }: ConsoleLog) {
  const summary = data.messageResume?.trim().slice(0, LONGEST);
  return {
    action,
    tools: Array.isArray(data.failed) ? data.failed : [],
    ...(summary && { summary }),
    at: createdAt,
  };
}

/**
 * What the console says of a project now, and of its last failure. It may show
 * the portal one and not the other.
 */
export async function explainFailure(
  console: ConsoleApi,
  projectId: string,
): Promise<ProjectFailure> {
  const [project, logs] = await Promise.all([
    console.getProject(projectId).catch(() => undefined),
    console.listProjectLogs(projectId, READ).catch(() => []),
  ]);
  const failed = logs.find(({ data }) => said(data.failed));
  return {
    ...(project && { status: project.status }),
    ...(failed && { failure: describe(failed) }),
  };
}
