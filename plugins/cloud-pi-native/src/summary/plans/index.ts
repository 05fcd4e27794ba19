import { planAdopt } from './adopt';
import { planApplication } from './application';
import { planEnvironment } from './environment';
import { planProject } from './project';
import { planInfraRepository, planObservability } from './repositories';
import { planUndo } from './undo';
import { planDeploy, planPromote } from './versions';

/** The plans that a template may name. */
export const PLANS = {
  application: planApplication,
  project: planProject,
  environment: planEnvironment,
  'infra-repository': planInfraRepository,
  observability: planObservability,
  deploy: planDeploy,
  promote: planPromote,
  adopt: planAdopt,
  undo: planUndo,
};
