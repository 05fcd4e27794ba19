import { AuditorService } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotAllowedError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import {
  askExemptionSchema,
  attestSchema,
  decideExemptionSchema,
  ProjectConformity,
  RepositoryConformity,
  requirements,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import express, { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import { Watch } from '../evaluation/Watch';
import { Settings } from '../settings';
import { DeclarationStore } from '../store/DeclarationStore';
import { RepositoryStore } from '../store/RepositoryStore';
import { Access, Caller, requireContributor, requireProject } from './Access';
import { overviewCsv } from './overviewCsv';
import { lowest, mendFirst, overviewOf, summaryOf } from './summaries';

/** What the routes work with. */
export interface RouterOptions {
  access: Access;
  auditor: AuditorService;
  repositories: RepositoryStore;
  declarations: DeclarationStore;
  watch: Watch;
  settings: Settings;
  now?: () => Date;
}

const DAY_MS = 86_400_000;

const handling =
  (handle: (req: Request, res: Response) => Promise<void>): RequestHandler =>
  (req, res, next) => {
    handle(req, res).catch(next);
  };

function bodyOf<S extends z.ZodType>(schema: S, req: Request): z.infer<S> {
  const parsed = schema.safeParse(req.body);
  if (!parsed.success) {
    throw new InputError(z.prettifyError(parsed.error));
  }
  return parsed.data;
}

const projectOf = (req: Request) => req.params.project ?? '';

/** The conformity of the platform's projects, for their members and its readers. */
export function createRouter(options: RouterOptions): Router {
  const { access, auditor, repositories, declarations, watch, settings } =
    options;
  const now = () => options.now?.() ?? new Date();
  const today = () => now().toISOString().slice(0, 10);

  /** A day that is not over, and not too far. */
  const boundedDay = (until: string, maxDays: number) => {
    const last = new Date(now().getTime() + maxDays * DAY_MS)
      .toISOString()
      .slice(0, 10);
    if (until < today() || until > last) {
      throw new InputError(`The end must be between ${today()} and ${last}`);
    }
    return until;
  };

  /** Reads who asks, then writes, and keeps both in the audit. */
  const auditedWrite = (
    eventId: string,
    write: (req: Request, caller: Caller) => Promise<unknown>,
  ) =>
    handling(async (req, res) => {
      const event = await auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        request: req,
        meta: { project: req.params.project, id: req.params.id },
      });
      try {
        const result = await write(req, await access.of(req));
        await event.success();
        res.status(200).json(result ?? {});
      } catch (error) {
        await event.fail({ error: toError(error) });
        throw error;
      }
    });

  const router = Router();
  router.use(express.json({ limit: '64kb' }));
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get(
    '/projects/:project',
    handling(async (req, res) => {
      const caller = await access.of(req);
      const project = projectOf(req);
      requireProject(caller, project);
      const [stored, exemptions, attestations] = await Promise.all([
        repositories.ofProject(project),
        declarations.exemptions({ project }),
        declarations.attestations(project),
      ]);
      const contributes = caller.contributes && caller.projects.has(project);
      const answer: ProjectConformity = {
        project,
        level: lowest(
          stored.filter(one => one.evaluation).map(({ level }) => level),
        ),
        repositories: stored.map(one => summaryOf(one, exemptions)),
        exemptions,
        attestations,
        may: {
          attest: contributes,
          ask: contributes,
          decide: caller.decides,
        },
        maxDays: {
          exemption: settings.exemptions.maxDays,
          attestation: settings.attestations.maxDays,
        },
      };
      res.json(answer);
    }),
  );

  router.get(
    '/projects/:project/repositories/:repository',
    handling(async (req, res) => {
      const caller = await access.of(req);
      const key = {
        project: projectOf(req),
        repository: req.params.repository ?? '',
      };
      requireProject(caller, key.project);
      const stored = await repositories.get(key);
      if (!stored) {
        throw new NotFoundError('This repository was not judged yet');
      }
      const exemptions = await declarations.exemptions({
        project: key.project,
      });
      const answer: RepositoryConformity = {
        ...summaryOf(stored, exemptions),
        evaluation: stored.evaluation,
        history: await repositories.history(key),
        exemptions: exemptions.filter(
          one =>
            one.repository === undefined || one.repository === key.repository,
        ),
      };
      res.json(answer);
    }),
  );

  router.post(
    '/projects/:project/repositories/:repository/refresh',
    auditedWrite('refresh', async (req, caller) => {
      requireContributor(caller, projectOf(req));
      const found = await watch.now(projectOf(req), req.params.repository);
      if (found === 0) {
        throw new NotFoundError('There is no such repository');
      }
    }),
  );

  router.post(
    '/projects/:project/exemptions',
    auditedWrite('exemption-ask', async (req, caller) => {
      const project = projectOf(req);
      requireContributor(caller, project);
      const asked = bodyOf(askExemptionSchema, req);
      if (!rulesById.has(asked.rule)) {
        throw new InputError('There is no such rule');
      }
      const until = boundedDay(asked.until, settings.exemptions.maxDays);
      return declarations.ask({
        ...asked,
        until,
        project,
        askedBy: caller.user,
      });
    }),
  );

  router.post(
    '/exemptions/:id/decision',
    auditedWrite('exemption-decide', async (req, caller) => {
      if (!caller.decides) {
        throw new NotAllowedError('This is for who decides on exemptions');
      }
      const decided = bodyOf(decideExemptionSchema, req);
      const asked = await declarations.exemption(req.params.id ?? '');
      if (!asked) {
        throw new NotFoundError('There is no such exemption');
      }
      if (asked.askedBy === caller.user) {
        throw new NotAllowedError('Nobody decides on what they asked for');
      }
      const until = decided.until ?? asked.until;
      const changed = await declarations.decide(asked.id, {
        state: decided.granted ? 'granted' : 'refused',
        by: caller.user,
        decision: decided.decision,
        until: decided.granted
          ? boundedDay(until, settings.exemptions.maxDays)
          : until,
      });
      if (!changed) {
        throw new InputError('This exemption was decided already');
      }
    }),
  );

  router.post(
    '/projects/:project/attestations',
    auditedWrite('attest', async (req, caller) => {
      const project = projectOf(req);
      requireContributor(caller, project);
      const attested = bodyOf(attestSchema, req);
      const known = requirements.find(({ id }) => id === attested.requirement);
      if (known?.mode !== 'declared') {
        throw new InputError('This requirement is not one to attest');
      }
      const until = boundedDay(attested.until, settings.attestations.maxDays);
      return declarations.attest({
        ...attested,
        until,
        project,
        author: caller.user,
      });
    }),
  );

  router.delete(
    '/projects/:project/attestations/:id',
    auditedWrite('attestation-withdraw', async (req, caller) => {
      const project = projectOf(req);
      requireContributor(caller, project);
      if (!(await declarations.withdraw(project, req.params.id ?? ''))) {
        throw new NotFoundError('There is no such attestation');
      }
    }),
  );

  router.get(
    '/mine',
    handling(async (req, res) => {
      const { projects } = await access.of(req);
      const mine = await Promise.all(
        [...projects].map(project => repositories.ofProject(project)),
      );
      res.json(mendFirst(mine.flat(), await declarations.exemptions()));
    }),
  );

  const overview = async (req: Request) => {
    const caller = await access.of(req);
    if (!caller.overview) {
      throw new NotAllowedError('This is for readers of the whole platform');
    }
    const [all, exemptions, attestations] = await Promise.all([
      repositories.all(),
      declarations.exemptions(),
      declarations.attestations(),
    ]);
    return overviewOf(all, exemptions, attestations, today());
  };

  router.get(
    '/overview',
    handling(async (req, res) => {
      res.json(await overview(req));
    }),
  );

  router.get(
    '/overview.csv',
    handling(async (req, res) => {
      const by = z
        .enum(['projects', 'rules', 'requirements'])
        .catch('projects')
        .parse(req.query.by);
      const csv = overviewCsv(await overview(req), by);
      res
        .type('text/csv; charset=utf-8')
        .attachment(`conformite-${by}-${today()}.csv`)
        .send(csv);
    }),
  );
  return router;
}
