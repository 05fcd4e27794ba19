/**
 * What the platform asks of an application: the rules' texts, the requirements
 * of the technical framework, and the shape of results.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './finding';
export * from './permissions';
export * from './requirement';
export { requirements } from './requirements';
export { rulesOfRequirement } from './requirements/rulesOfRequirement';
export * from './rule';
export * from './rules';
export * from './scoring';
export * from './vocabulary';
