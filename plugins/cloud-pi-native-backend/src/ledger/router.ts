import { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  madeRunResourceSchema,
  plannedRunResourceSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import express, { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { Run, RunLedger } from './RunLedger';

const SCAFFOLDER = 'plugin:scaffolder';
const idSchema = z.string().min(1).max(100);

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new InputError(`Invalid request: ${fields.join(', ') || 'value'}`);
  }
  return parsed.data;
}

/** The routes of what runs made. A user reads their own; only runs write, each its user's. */
export function createLedgerRouter(options: {
  ledger: RunLedger;
  httpAuth: HttpAuthService;
}): Router {
  const { ledger, httpAuth } = options;

  const runOf = async (req: Request, writes: boolean): Promise<Run> => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    const actor = principal.actor?.subject;
    // Other plugins that act for a user have no business here.
    if (actor === undefined ? writes : actor !== SCAFFOLDER) {
      throw new NotAllowedError('Only runs tell what they make');
    }
    return {
      userEntityRef: principal.userEntityRef,
      taskId: parse(idSchema, req.params.taskId),
    };
  };

  const router = PromiseRouter();
  const json = express.json({ limit: '16kb' });

  router.post('/runs/:taskId/plans', json, async (req: Request, res) => {
    const run = await runOf(req, true);
    await ledger.plan(run, parse(plannedRunResourceSchema, req.body));
    res.status(204).end();
  });

  router.delete('/runs/:taskId/plans', json, async (req: Request, res) => {
    const run = await runOf(req, true);
    await ledger.cancel(run, parse(plannedRunResourceSchema, req.body));
    res.status(204).end();
  });

  router.post('/runs/:taskId/resources', json, async (req: Request, res) => {
    const run = await runOf(req, true);
    await ledger.record(run, parse(madeRunResourceSchema, req.body));
    res.status(204).end();
  });

  router.get('/runs/:taskId/resources', async (req, res) => {
    const resources = await ledger.list(await runOf(req, false));
    if (!resources) {
      // Another one's run and one that made nothing are told alike.
      throw new NotFoundError('No run of yours made anything under this id');
    }
    res.setHeader('Cache-Control', 'no-store');
    res.json({ resources });
  });

  router.delete('/runs/:taskId/resources/:id', async (req, res) => {
    const run = await runOf(req, true);
    await ledger.remove(run, parse(idSchema, req.params.id));
    res.status(204).end();
  });

  return router;
}
