import { Options } from '../pairwise';
import {
  APPLICATION_OPTIONS,
  SERVICE_OPTIONS,
  applicationTargets,
  applicationValues,
} from './application';
import { Template, Toolchain } from './Template';

const application = (
  name: string,
  toolchain: Toolchain,
  more: Options = {},
): Template => ({
  name,
  path: `templates/${name}.yaml`,
  toolchain,
  options: { ...APPLICATION_OPTIONS, ...more },
  values: applicationValues,
  targets: applicationTargets,
});

/** Templates that make an application and what deploys it. */
export const APPLICATIONS: readonly Template[] = [
  application('api-nodejs', 'node', SERVICE_OPTIONS),
  application('api-python', 'python'),
];
