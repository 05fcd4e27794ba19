import { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { z } from 'zod/v3';
import {
  findToken,
  refusalOf,
  requesterOfBearer,
  requesterOfToken,
  tokenOf,
  upsertUser,
} from '../authenticate';
import { bearerOf } from '../../web/credentials';
import { Answer, ConsoleContext, LOCKED_MESSAGE, Refusal } from '../context';
import { mayInProject, ProjectRule, Requester } from '../rights';
import { Project } from '../../world/types';

/** A token that is refused gets status 200, with the refusal as the body. */
class FakeSuccess extends Error {}

/** Values that a schema refuses, in the shape of this server. */
class InvalidValues extends Error {
  constructor(
    readonly where: 'queryParameterErrors' | 'bodyErrors',
    readonly issues: z.ZodIssue[],
  ) {
    super('invalid values');
  }
}

/** What goes wrong below this server comes out with its internals. */
export class Uncaught extends Error {}

export const RECORD_NOT_FOUND = [
  '',
  'Invalid `prisma.findUniqueOrThrow()` invocation:',
  '',
  'An operation failed because it depends on one or more records that were required but not found. No record was found for a query.',
].join('\n');

function parse<S extends z.ZodTypeAny>(
  schema: S,
  value: unknown,
  where: InvalidValues['where'],
): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new InvalidValues(where, result.error.issues);
  return result.data;
}

// This server validates before it asks who is there: parse first in a handler.
export const queryOf = <S extends z.ZodTypeAny>(schema: S, req: Request) =>
  parse(schema, req.query, 'queryParameterErrors');

export const bodyOf = <S extends z.ZodTypeAny>(schema: S, req: Request) =>
  parse(schema, req.body, 'bodyErrors');

export async function authenticateLegacy(
  ctx: ConsoleContext,
  req: Request,
): Promise<Requester> {
  const secret = tokenOf(req);
  if (secret) {
    const token = findToken(ctx.world.state, secret);
    const refusal = refusalOf(token, ctx.world.now());
    const requester =
      token && !refusal ? requesterOfToken(ctx, token) : undefined;
    if (!requester) throw new FakeSuccess(refusal ?? 'Not authenticated');
    return requester;
  }
  const bearer = bearerOf(req);
  const identity = bearer ? await ctx.verifyBearer(bearer) : undefined;
  if (!identity) throw new FakeSuccess('Not authenticated');
  upsertUser(ctx, identity);
  const requester = requesterOfBearer(ctx, identity);
  if (!requester) throw new FakeSuccess('Not authenticated');
  return requester;
}

/** Before any route: who sends no token, or a bad access token, is sent to sign in. */
export const legacyGate =
  (ctx: ConsoleContext): RequestHandler =>
  async (req, res, next) => {
    const bearer = bearerOf(req);
    if (tokenOf(req) || (bearer && (await ctx.verifyBearer(bearer)))) {
      next();
      return;
    }
    res.status(302).set('location', `${ctx.baseUrl}/connect/keycloak`).end();
  };

/** A route of this server; one that answers nothing leaves its caller waiting. */
export const legacyRoute =
  (
    handle: (req: Request) => Answer | undefined | Promise<Answer | undefined>,
  ): RequestHandler =>
  async (req, res) => {
    const answer = await handle(req);
    if (!answer) return;
    res.status(answer.status);
    if (answer.body === undefined) res.end();
    else res.json(answer.body);
  };

/** The project, if the requester may change it; unknown and forbidden look alike. */
export function changeableProject(
  ctx: ConsoleContext,
  projectId: string | undefined,
  rule: ProjectRule,
  requester: Requester,
): Project {
  const project = ctx.world.state.projects.find(one => one.id === projectId);
  if (!mayInProject(rule, project, requester))
    throw new Refusal(403, 'Forbidden');
  if (!project) throw new Uncaught(RECORD_NOT_FOUND);
  if (project.locked) throw new Refusal(403, LOCKED_MESSAGE);
  return project;
}

export const legacyErrors: ErrorRequestHandler = (error, _req, res, _next) => {
  if (error instanceof FakeSuccess) {
    res.json({ status: 401, body: { message: error.message } });
  } else if (error instanceof InvalidValues) {
    res.status(400).json({
      pathParameterErrors: null,
      headerErrors: null,
      queryParameterErrors: null,
      bodyErrors: null,
      [error.where]: { issues: error.issues, name: 'ZodError' },
    });
  } else if (error instanceof Refusal) {
    res.status(error.status).json({ message: error.message });
  } else {
    const message = error instanceof Error ? error.message : String(error);
    res.status(500).json({
      status: 500,
      error: message,
      stack: `Error: ${message}\n    at processTicksAndRejections (node:internal/process/task_queues:105:5)\n    at /app/dist/app.js:1:1`,
    });
  }
};
