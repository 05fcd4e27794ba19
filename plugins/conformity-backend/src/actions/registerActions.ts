import { AuditorService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { Access } from '../api/Access';
import { Conformity } from '../Conformity';
import { registerDescribeRule } from './describeRule';
import { registerGetProject } from './getProject';
import { registerGetRepository } from './getRepository';
import { registerListWhatToMend } from './listWhatToMend';
import { registerRefreshRepository } from './refreshRepository';

/** What actions work with: the same rights and answers as the API's. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  access: Access;
  auditor: AuditorService;
  conformity: Conformity;
}

/** Actions for MCP, the command line and whatever else runs actions. */
export function registerActions(options: ActionOptions): void {
  registerGetProject(options);
  registerGetRepository(options);
  registerListWhatToMend(options);
  registerDescribeRule(options);
  registerRefreshRepository(options);
}
