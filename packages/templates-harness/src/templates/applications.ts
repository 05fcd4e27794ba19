import {
  APPLICATION_OPTIONS,
  applicationTargets,
  applicationValues,
} from './application';
import { Template, Toolchain } from './Template';

const application = (name: string, toolchain: Toolchain): Template => ({
  name,
  path: `templates/${name}.yaml`,
  toolchain,
  options: APPLICATION_OPTIONS,
  values: applicationValues,
  targets: applicationTargets,
});

/** Templates that make an application and what deploys it. */
export const APPLICATIONS: readonly Template[] = [
  application('api-nodejs', 'node'),
  application('api-python', 'python'),
];
