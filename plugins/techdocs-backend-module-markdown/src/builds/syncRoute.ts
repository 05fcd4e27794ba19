import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** What became of a document that TechDocs was asked to bring up to date. */
export type Outcome =
  | { type: 'built'; warnings: string[] }
  | { type: 'unchanged' }
  /** Asked less than a minute ago: TechDocs did not look. */
  | { type: 'skipped' }
  | { type: 'failed'; message: string }
  /** TechDocs itself did not answer as it should: says nothing of the document. */
  | { type: 'unreachable'; message: string };

const TIMEOUT_MS = 10 * 60_000;

const eventSchema = z.object({
  type: z.enum(['log', 'error', 'finish']),
  data: z.string().transform((text): unknown => JSON.parse(text)),
});
const finishSchema = z.object({ updated: z.boolean() });

const eventsIn = (stream: string) =>
  stream.split('\n\n').flatMap(block => {
    const [, type, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
    return type ? [eventSchema.parse({ type, data })] : [];
  });

const warningIn = (line: string) =>
  /^warn: (.*?)(?: \{"timestamp":.*\})?$/.exec(
    stripVTControlCharacters(line),
  )?.[1];

/** Reads the events that TechDocs tells while it brings a document up to date. */
export function readOutcome(stream: string): Outcome {
  const events = eventsIn(stream);
  const lines = events
    .filter(({ type }) => type === 'log')
    .flatMap(({ data }) => String(data).split('\n'));
  const last = events.at(-1);
  if (last?.type === 'error') {
    return { type: 'failed', message: String(last.data) };
  }
  if (last?.type !== 'finish') {
    return { type: 'unreachable', message: 'the answer has no end' };
  }
  if (finishSchema.parse(last.data).updated) {
    const warnings = lines.flatMap(line => warningIn(line) ?? []);
    return { type: 'built', warnings: [...new Set(warnings)] };
  }
  return { type: lines.length > 0 ? 'unchanged' : 'skipped' };
}

/**
 * Has TechDocs bring a document up to date, by the route that its reader asks: one
 * implementation of preparing, building, publishing and forgetting what is cached.
 */
export const createSync =
  (deps: { auth: AuthService; discovery: DiscoveryService }) =>
  async (ref: string): Promise<Outcome> => {
    try {
      const { kind, namespace, name } = parseEntityRef(ref);
      const { token } = await deps.auth.getPluginRequestToken({
        onBehalfOf: await deps.auth.getOwnServiceCredentials(),
        targetPluginId: 'techdocs',
      });
      const path = [namespace, kind, name].map(encodeURIComponent).join('/');
      const response = await fetch(
        `${await deps.discovery.getBaseUrl('techdocs')}/sync/${path}`,
        {
          headers: { Authorization: `Bearer ${token}` },
          signal: AbortSignal.timeout(TIMEOUT_MS),
        },
      );
      const text = await response.text();
      return response.ok
        ? readOutcome(text)
        : { type: 'unreachable', message: `status ${response.status}` };
    } catch (error) {
      return { type: 'unreachable', message: String(error) };
    }
  };
