/**
 * The Cloud Pi Native console client, the naming formulas and the services
 * that backend plugins share.
 *
 * @packageDocumentation
 */
export {
  consoleConfigSchema,
  readCloudPiNativeConfig,
  type CloudPiNativeConfig,
  type ConsoleConfig,
  type ConsolePaths,
} from './config';
export * from './console/ConsoleApi';
export * from './console/archived';
export * from './console/consoleService';
export * from './console/createConsoleClient';
export * from './console/errors';
export type { Limiter as ConsoleLimiter } from './console/http/limiter';
export type { RetryPolicy as ConsoleRetryPolicy } from './console/http/retry';
export type { ConsoleCredentials } from './console/http/transport';
export * from './console/schemas';
export * from './contract';
export * from './database/databaseServiceFactory';
export * from './delegation';
export * from './memoryRunLedger';
export * from './naming';
export * from './runLedger';
