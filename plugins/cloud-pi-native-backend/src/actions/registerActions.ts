import { AuditorService, AuthService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ConsoleService } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Delegations } from '../delegation/Delegations';
import { RunLedger } from '../ledger/RunLedger';
import { ProjectReader } from './ProjectReader';
import { registerReads } from './registerReads';
import { registerWrites } from './registerWrites';

/** What actions work with. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  console: ConsoleService;
  delegations: Delegations;
  ledger: RunLedger;
  reader: ProjectReader;
}

/** Actions for MCP, the command line and whatever else runs actions. */
export function registerActions(options: ActionOptions): void {
  registerReads(options);
  registerWrites(options);
}
