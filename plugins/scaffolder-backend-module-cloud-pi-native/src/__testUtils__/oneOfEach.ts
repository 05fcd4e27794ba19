import { mockCredentials } from '@backstage/backend-test-utils';
import {
  RunLedgerService,
  RunResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** What a run can make, in the order of an application's. */
export const KINDS = [
  'project',
  'role',
  'member',
  'repository',
  'environment',
  'deployment',
] as const;

/** Has a ledger tell of a run that made one of each kind, in the project `p1`. */
export async function oneOfEach(
  ledger: RunLedgerService,
  run: string,
): Promise<RunResource[]> {
  const credentials = mockCredentials.user();
  for (const kind of KINDS) {
    await ledger.record(credentials, run, {
      kind,
      name: kind === 'repository' ? 'api' : 'demo',
      projectId: kind === 'project' ? '' : 'p1',
      resourceId: kind === 'project' ? 'p1' : `${kind}-1`,
      project: 'demo',
    });
  }
  return (await ledger.list(credentials, run)) ?? [];
}
