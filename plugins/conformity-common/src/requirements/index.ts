import { Requirement } from '../requirement';
import { architectureRequirements } from './architecture';
import { dataRequirements } from './data';
import { generalRequirements } from './general';
import { organisationRequirements } from './organisation';

/** Every requirement of the technical framework, in its order. @public */
export const requirements: readonly Requirement[] = [
  ...generalRequirements,
  ...organisationRequirements,
  ...architectureRequirements,
  ...dataRequirements,
];
