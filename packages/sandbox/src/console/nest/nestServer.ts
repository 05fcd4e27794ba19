import { STATUS_CODES } from 'node:http';
import { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { z } from 'zod/v3';
import {
  findToken,
  requesterOfBearer,
  requesterOfToken,
  tokenOf,
} from '../authenticate';
import { bearerOf } from '../../web/credentials';
import { Answer, ConsoleContext, LOCKED_MESSAGE, Refusal } from '../context';
import { Project } from '../../world/types';
import { mayInProject, ProjectRule, Requester } from '../rights';

export interface NestCall {
  req: Request;
  requester: Requester;
}

/** Values that a schema refuses, in the shape of this server. */
class InvalidValues extends Error {
  constructor(readonly flattened: z.typeToFlattenedError<unknown>) {
    super('invalid values');
  }
}

export function parseNest<S extends z.ZodTypeAny>(
  schema: S,
  value: unknown,
): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new InvalidValues(result.error.flatten());
  return result.data;
}

async function authenticate(
  ctx: ConsoleContext,
  req: Request,
): Promise<Requester> {
  const refused = new Refusal(401, 'Not authenticated');
  const secret = tokenOf(req);
  if (secret) {
    const token = findToken(ctx.world.state, secret);
    // Whatever their state, admin tokens break this server.
    if (token?.kind === 'admin') throw new Refusal(500);
    // Neither status nor expiry of a personal token are looked at.
    const requester = token && requesterOfToken(ctx, token);
    if (!requester) throw refused;
    return requester;
  }
  const bearer = bearerOf(req);
  const identity = bearer ? await ctx.verifyBearer(bearer) : undefined;
  const requester = identity && requesterOfBearer(ctx, identity);
  if (!requester) throw refused;
  return requester;
}

/** A route of this server: authenticated first, then handled. */
export const nestRoute =
  (
    ctx: ConsoleContext,
    handle: (call: NestCall) => Answer | Promise<Answer>,
  ): RequestHandler =>
  async (req, res) => {
    const requester = await authenticate(ctx, req);
    const { status, body } = await handle({ req, requester });
    res.status(status);
    if (body === undefined) res.end();
    else if (typeof body === 'string') res.type('text/plain').send(body);
    else res.json(body);
  };

/** The project of the route, by id or slug, if the requester may do this to it. */
export function projectOf(
  { world }: ConsoleContext,
  { req, requester }: NestCall,
  rule: ProjectRule,
  options: { unlocked?: boolean } = {},
): Project {
  const project = world.project(req.params.projectId);
  if (!project || project.status === 'archived')
    throw new Refusal(404, 'Projet introuvable');
  if (options.unlocked && project.locked)
    throw new Refusal(403, LOCKED_MESSAGE);
  if (!mayInProject(rule, project, requester)) throw new Refusal(403);
  return project;
}

const internal = { statusCode: 500, message: 'Internal server error' };

const isBadJson = (error: unknown) =>
  error instanceof SyntaxError && 'body' in error;

export const nestErrors: ErrorRequestHandler = (error, _req, res, _next) => {
  if (error instanceof InvalidValues) {
    res.status(400).json(error.flattened);
  } else if (isBadJson(error)) {
    res.status(400).json({ statusCode: 400, message: error.message });
  } else if (!(error instanceof Refusal)) {
    res.status(500).json(internal);
  } else if (error.message) {
    res.status(error.status).json({
      message: error.message,
      error: STATUS_CODES[error.status],
      statusCode: error.status,
    });
  } else {
    const body =
      error.status === 500
        ? internal
        : { message: STATUS_CODES[error.status], statusCode: error.status };
    res.status(error.status).json(body);
  }
};
