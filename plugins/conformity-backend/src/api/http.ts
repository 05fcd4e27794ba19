import { AuditorService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Access, Caller } from './Access';

/** A handler that may fail. */
export const handling =
  (handle: (req: Request, res: Response) => Promise<void>): RequestHandler =>
  (req, res, next) => {
    handle(req, res).catch(next);
  };

// PostgreSQL has no text with it, and would fail on its own terms.
const hasNul = (value: unknown) => JSON.stringify(value).includes('\\u0000');

/** The body of a request, as a schema has it. */
export function bodyOf<S extends z.ZodType>(
  schema: S,
  { body }: Request,
): z.infer<S> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new InputError(z.prettifyError(parsed.error));
  }
  if (hasNul(parsed.data)) {
    throw new InputError('There is a character that no text has');
  }
  return parsed.data;
}

const nameSchema = z.string().regex(/^[^\p{Cc}\p{Surrogate}]{1,255}$/u);

/** A name in the path of a request; one that cannot be names nothing. */
export function nameOf(
  { params }: Request,
  name: 'project' | 'repository' | 'id',
): string {
  const parsed = nameSchema.safeParse(params[name]);
  if (!parsed.success) {
    throw new NotFoundError(`There is no such ${name}`);
  }
  return parsed.data;
}

/** Reads who asks, then writes, and keeps both in the audit. */
export const auditedWrites =
  (auditor: AuditorService, access: Access) =>
  (
    eventId: string,
    write: (req: Request, caller: Caller) => Promise<unknown>,
  ): RequestHandler =>
    handling(async (req, res) => {
      const event = await auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        request: req,
        meta: { ...req.params },
      });
      try {
        const result = await write(req, await access.ofRequest(req));
        await event.success();
        res.status(200).json(result ?? {});
      } catch (error) {
        await event.fail({ error: toError(error) });
        throw error;
      }
    });
