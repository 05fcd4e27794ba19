import { adoptionOperations } from './adoptionOperations';
import { consoleOperations } from './consoleOperations';
import { deploymentOperations } from './deploymentOperations';
import { Template } from './Template';

/** Templates that change what is there: no application is built. */
export const OPERATIONS: readonly Template[] = [
  ...consoleOperations,
  ...deploymentOperations,
  ...adoptionOperations,
];
