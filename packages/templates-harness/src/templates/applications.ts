import { Options } from '../pairwise';
import {
  APPLICATION_OPTIONS,
  LeastCpu,
  SERVICE_OPTIONS,
  WEB_OPTIONS,
  applicationSecrets,
  applicationTargets,
  applicationValues,
} from './application';
import { Template, Toolchain } from './Template';

const application = (
  name: string,
  toolchain: Toolchain,
  more: Options = {},
  least?: LeastCpu,
): Template => ({
  name,
  path: `templates/${name}.yaml`,
  toolchain,
  options: { ...APPLICATION_OPTIONS, ...more },
  values: (choices, project) => applicationValues(choices, project, least),
  secrets: applicationSecrets,
  targets: applicationTargets,
});

/** Templates that make an application and what deploys it. */
export const APPLICATIONS: readonly Template[] = [
  application('api-nodejs', 'node', SERVICE_OPTIONS),
  application('api-python', 'python', SERVICE_OPTIONS),
  application('api-java', 'maven', SERVICE_OPTIONS, 2),
  application('web', 'web', WEB_OPTIONS),
  application('site-statique', 'static'),
];
