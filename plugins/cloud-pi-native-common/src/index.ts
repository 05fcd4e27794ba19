/**
 * The vocabulary of Cloud Pi Native in a Backstage portal.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './consoleRules';
export * from './delegation';
export * from './events';
export * from './ingestion';
export * from './kinds';
export * from './nameProblem';
export * from './permissions';
export * from './platformGroups';
export * from './projectFailure';
export * from './projectNames';
export * from './relations';
export * from './teams';
