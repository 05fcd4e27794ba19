import { subscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import { answerParent } from '../lib/rpc';
import { Interval } from './waiting';

/**
 * Loaded before the portal, in its process: remembers when it waited for an
 * answer to a request made in the name of a person, whose tokens it is told.
 */
const createdSchema = z.object({
  request: z.looseObject({ headers: z.unknown() }),
});
const subjectSchema = z.object({ request: z.unknown() });

let marks: string[] = [];
const intervals: Interval[] = [];
const underway = new Map<unknown, number>();

const now = () => performance.timeOrigin + performance.now();
const requestOf = (message: unknown) => subjectSchema.parse(message).request;

subscribe('undici:request:create', message => {
  const created = createdSchema.safeParse(message);
  const headers = JSON.stringify(created.data?.request.headers ?? '');
  if (marks.some(mark => headers.includes(mark))) {
    underway.set(requestOf(message), now());
  }
});
const ended = (message: unknown) => {
  const request = requestOf(message);
  const start = underway.get(request);
  underway.delete(request);
  if (start !== undefined) intervals.push({ start, end: now() });
};
subscribe('undici:request:trailers', ended);
subscribe('undici:request:error', ended);

answerParent({
  async watch(input) {
    const tokens = z.array(z.string().min(1)).parse(input);
    marks = tokens.flatMap(token => [
      token,
      // As Git sends it.
      Buffer.from(`oauth2:${token}`).toString('base64'),
    ]);
    return true;
  },
  async take() {
    return intervals.splice(0);
  },
});
