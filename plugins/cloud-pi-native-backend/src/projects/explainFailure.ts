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

/** The console's last word on a project, where it is a failure. */
export async function explainFailure(
  console: ConsoleApi,
  projectId: string,
): Promise<ProjectFailure> {
  const logs = await console.listProjectLogs(projectId, READ);
  const failed = logs.find(({ data }) => said(data.failed));
  return failed ? { failure: describe(failed) } : {};
}
