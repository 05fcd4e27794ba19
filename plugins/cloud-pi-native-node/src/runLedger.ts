import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod';

/** What a run can make in the console. @public */
export const runResourceKindSchema = z.enum([
  'project',
  'repository',
  'environment',
  'deployment',
  'member',
  'role',
]);

/** Something that a run is about to make: it has no id yet. @public */
export const plannedRunResourceSchema = z.object({
  kind: runResourceKindSchema,
  /** As the user knows it. */
  name: z.string().min(1).max(300),
  /** Project that it is in; empty for a project. */
  projectId: z.string().max(100),
});

/** Something that a run made. @public */
export const madeRunResourceSchema = plannedRunResourceSchema.extend({
  /** Id in the console; the person's for a member. */
  resourceId: z.string().min(1).max(100),
  /** Slug of the project that it is in, or that it is. */
  project: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Kept only where this run had planned it: what others made is none of it. */
  ifPlanned: z.boolean().optional(),
});

/** Something that a run made, as the ledger keeps it. @public */
export const runResourceSchema = z.object({
  /** Names it in the ledger. */
  id: z.string(),
  kind: runResourceKindSchema,
  name: z.string(),
  /** Slug of the project that it is in, or that it is. */
  project: z.string(),
  projectId: z.string(),
  resourceId: z.string(),
  /** When it was made, in ISO 8601. */
  at: z.string(),
  url: z.string().optional(),
});

/** See {@link plannedRunResourceSchema}. @public */
export type PlannedRunResource = z.infer<typeof plannedRunResourceSchema>;
/** See {@link madeRunResourceSchema}. @public */
export type MadeRunResource = z.infer<typeof madeRunResourceSchema>;
/** See {@link runResourceSchema}. @public */
export type RunResource = z.infer<typeof runResourceSchema>;

/**
 * What runs made, by run, each user's own. Plan before a side effect and record
 * after it: a run that dies in between finds its plan again when it resumes.
 *
 * @public
 */
export interface RunLedgerService {
  plan(
    credentials: BackstageCredentials,
    taskId: string,
    resource: PlannedRunResource,
  ): Promise<void>;
  /** Forgets a plan that came to nothing; what was made stays. */
  cancel(
    credentials: BackstageCredentials,
    taskId: string,
    resource: PlannedRunResource,
  ): Promise<void>;
  record(
    credentials: BackstageCredentials,
    taskId: string,
    resource: MadeRunResource,
  ): Promise<void>;
  /** What the user's run made and still has; undefined where the user has no such run. */
  list(
    credentials: BackstageCredentials,
    taskId: string,
  ): Promise<RunResource[] | undefined>;
  /** Tells that something is there no more, by its id in the ledger. */
  remove(
    credentials: BackstageCredentials,
    taskId: string,
    id: string,
  ): Promise<void>;
}

const PLUGIN_ID = 'cloud-pi-native';
const TIMEOUT_MS = 10_000;

function unavailable(why: string): Error {
  return new ServiceUnavailableError(
    `Le portail ne peut pas tenir le registre de ce que fait l’exécution (${why}). Attendez un peu, puis cliquez sur « Reprendre » ; prévenez son équipe si cela persiste.`,
  );
}

/** The ledger that the `cloud-pi-native` backend plugin keeps. @public */
export const runLedgerServiceRef = createServiceRef<RunLedgerService>({
  id: 'cloud-pi-native.run-ledger',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory({ auth, discovery }) {
        const call = async (
          credentials: BackstageCredentials,
          method: 'GET' | 'POST' | 'DELETE',
          path: string,
          body?: object,
        ): Promise<Response> => {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: credentials,
            targetPluginId: PLUGIN_ID,
          });
          const baseUrl = await discovery.getBaseUrl(PLUGIN_ID);
          const response = await fetch(`${baseUrl}${path}`, {
            method,
            headers: {
              authorization: `Bearer ${token}`,
              ...(body && { 'content-type': 'application/json' }),
            },
            body: body && JSON.stringify(body),
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
          }).catch(() => {
            throw unavailable('sans réponse');
          });
          if (!response.ok && !(method === 'GET' && response.status === 404)) {
            throw unavailable(`HTTP ${response.status}`);
          }
          return response;
        };
        const plansOf = (taskId: string) =>
          `/runs/${encodeURIComponent(taskId)}/plans`;
        const resourcesOf = (taskId: string) =>
          `/runs/${encodeURIComponent(taskId)}/resources`;
        return {
          async plan(credentials, taskId, resource) {
            await call(credentials, 'POST', plansOf(taskId), resource);
          },
          async cancel(credentials, taskId, resource) {
            await call(credentials, 'DELETE', plansOf(taskId), resource);
          },
          async record(credentials, taskId, resource) {
            await call(credentials, 'POST', resourcesOf(taskId), resource);
          },
          async list(credentials, taskId) {
            const response = await call(
              credentials,
              'GET',
              resourcesOf(taskId),
            );
            if (response.status === 404) {
              return undefined;
            }
            const schema = z.object({ resources: z.array(runResourceSchema) });
            return schema.parse(await response.json()).resources;
          },
          async remove(credentials, taskId, id) {
            const path = `${resourcesOf(taskId)}/${encodeURIComponent(id)}`;
            await call(credentials, 'DELETE', path);
          },
        };
      },
    }),
});
