import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';

/** A database that a test was given. */
export type TestDatabase = Awaited<ReturnType<TestDatabases['init']>>;

/** Has the catalogue keep everything in the database of a test. */
export const databaseFactory = (knex: TestDatabase) =>
  createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => mockServices.database({ knex }),
  });
