import { Requirement } from '../requirement';

/** The 55 requirements of the technical framework. @public */
export const requirements: readonly Requirement[] = [];
