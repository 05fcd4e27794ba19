import { z } from 'zod';
import { portalUrl } from './stack';
import { TokenWatch } from './tokens';

const eventsSchema = z.array(
  z.object({
    id: z.number(),
    body: z.object({
      stepId: z.string().optional(),
      status: z.string().optional(),
    }),
  }),
);

async function events(taskId: string, tokens: TokenWatch, after: number) {
  const answer = await fetch(
    `${portalUrl}/api/scaffolder/v2/tasks/${taskId}/events?after=${after}`,
    { headers: { authorization: `Bearer ${tokens.portal}` } },
  );
  return eventsSchema.parse(await answer.json());
}

/** Waits until a step of a run is at work, as the portal's own record says. */
export async function stepAtWork(
  taskId: string,
  stepId: string,
  tokens: TokenWatch,
) {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    const found = await events(taskId, tokens, 0).catch(() => []);
    const states = found
      .filter(({ body }) => body.stepId === stepId && body.status)
      .map(({ body }) => body.status);
    if (states.includes('completed')) {
      return false;
    }
    if (states.at(-1) === 'processing') {
      return true;
    }
    await new Promise(done => setTimeout(done, 25));
  }
  throw new Error(`step ${stepId} did not start within 90 s`);
}

/** What anybody with the given token gets from the run's event record. */
export async function readEvents(taskId: string, token: string) {
  const answer = await fetch(
    `${portalUrl}/api/scaffolder/v2/tasks/${taskId}/events`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  return { status: answer.status, text: await answer.text() };
}
