import {
  AuthService,
  CacheService,
  HttpAuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { DocumentChange, documentChangeSchema } from './change';
import { pagePathSchema } from './files';
import { askGitlab, newIssue } from './gitlabHistory';
import { askLocal } from './localHistory';
import { DocumentSource, locateSource } from './locate';

const KEPT_MS = 5 * 60_000;
// A GitLab that is down is not asked again by every reader of every page.
const KEPT_AFTER_FAILURE_MS = 30_000;

const querySchema = z.object({
  entityRef: z
    .string()
    .max(500)
    .transform((ref, context) => {
      try {
        return parseEntityRef(ref);
      } catch {
        context.addIssue('no reference of an entity');
        return z.NEVER;
      }
    }),
  path: pagePathSchema,
});

/** What the reader of documents asks: who changed a page last, where to write about it. */
export function createDocumentsRouter(options: {
  auth: AuthService;
  cache: CacheService;
  catalog: CatalogService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
}): Router {
  const { cache, catalog, config, httpAuth, logger } = options;
  const integrations = ScmIntegrations.fromConfig(config);
  const ownIssues = config.getOptionalString(
    'cloudPiNative.documentation.issuesUrl',
  );

  const ask = (source: DocumentSource, path: string) =>
    source.kind === 'gitlab'
      ? askGitlab(source, path)
      : askLocal(source.folder, path);

  const lastChange = async (
    key: string,
    source: DocumentSource,
    path: string,
  ): Promise<DocumentChange> => {
    const kept = documentChangeSchema.safeParse(await cache.get(key));
    if (kept.success) return kept.data;
    try {
      const change = await ask(source, path);
      await cache.set(key, change, { ttl: KEPT_MS });
      return change;
    } catch (error) {
      logger.warn(
        `The last change of ${key} is not known: ${toError(error).message}`,
      );
      await cache.set(key, {}, { ttl: KEPT_AFTER_FAILURE_MS });
      return {};
    }
  };

  const router = PromiseRouter();

  router.get('/documents/last-change', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const query = querySchema.safeParse(req.query).data;
    if (!query) {
      throw new InputError('Cette page de documentation n’est pas valide.');
    }
    const entity = await catalog.getEntityByRef(query.entityRef, {
      credentials,
    });
    const source = entity && locateSource(entity, integrations);
    if (!source) throw new NotFoundError('Cette documentation n’existe pas.');

    const key = `document:${stringifyEntityRef(entity)}:${query.path}`;
    const change = await lastChange(key, source, query.path);
    const issues = source.kind === 'gitlab' ? newIssue(source) : ownIssues;
    res.setHeader('Cache-Control', 'no-store');
    res.json({ ...change, issues });
  });

  return router;
}
