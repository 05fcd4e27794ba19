import { createConformityEvaluateAction } from './conformityEvaluate';
import { createDeploymentEnsureAction } from './deploymentEnsure';
import { createEnvironmentEnsureAction } from './environmentEnsure';
import { createEnvironmentReadAction } from './environmentRead';
import { createInfraSetVersionAction } from './infraSetVersion';
import { createMemberEnsureAction } from './memberEnsure';
import { createProjectEnsureAction } from './projectEnsure';
import { createProjectReprovisionAction } from './projectReprovision';
import { createProjectWaitAction } from './projectWait';
import { createRepositoryEnsureAction } from './repositoryEnsure';
import { createRepositoryFetchAction } from './repositoryFetch';
import { createRepositoryInspectAction } from './repositoryInspect';
import { createRepositoryMergeRequestAction } from './repositoryMergeRequest';
import { createRepositoryProposeAction } from './repositoryPropose';
import { createRepositoryPushAction } from './repositoryPush';
import { createRepositorySyncAction } from './repositorySync';
import { createRequestWriteAction } from './requestWrite';
import { createRoleEnsureAction } from './roleEnsure';
import { createRunUndoAction } from './runUndo';
import { createSourceCheckAction } from './sourceCheck';
import {
  CatalogRefreshDeps,
  createCatalogRefreshAction,
} from './catalogRefresh';
import { ActionDeps } from '../support/deps';

/** Every action of this module. */
export function createActions(deps: ActionDeps & CatalogRefreshDeps) {
  return [
    createCatalogRefreshAction(deps),
    createConformityEvaluateAction(deps),
    createDeploymentEnsureAction(deps),
    createEnvironmentEnsureAction(deps),
    createEnvironmentReadAction(deps),
    createInfraSetVersionAction(deps),
    createMemberEnsureAction(deps),
    createProjectEnsureAction(deps),
    createProjectReprovisionAction(deps),
    createProjectWaitAction(deps),
    createRepositoryEnsureAction(deps),
    createRepositoryFetchAction(deps),
    createRepositoryInspectAction(deps),
    createRepositoryMergeRequestAction(deps),
    createRepositoryProposeAction(deps),
    createRepositoryPushAction(deps),
    createRepositorySyncAction(deps),
    createRequestWriteAction(deps),
    createRoleEnsureAction(deps),
    createRunUndoAction(deps),
    createSourceCheckAction(deps),
  ];
}
