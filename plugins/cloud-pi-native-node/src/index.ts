/**
 * The Cloud Pi Native console client, the naming formulas and the services
 * that backend plugins share.
 *
 * @packageDocumentation
 */
export * from './console/ConsoleApi';
export * from './console/errors';
export * from './console/schemas';
export * from './delegation';
