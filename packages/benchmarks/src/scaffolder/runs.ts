import { z } from 'zod';
import { sleep, until } from '../lib/children';
import { SignedIn } from '../lib/visitor';

const RUN_SECONDS = 300;
const startedSchema = z.object({ id: z.string() });
const eventsSchema = z.array(
  z.object({
    id: z.number(),
    type: z.string(),
    body: z.object({
      message: z.string().optional(),
      stepId: z.string().optional(),
      status: z.string().optional(),
    }),
  }),
);

/** See {@link eventsSchema}. */
export type RunEvent = z.infer<typeof eventsSchema>[number];

interface Looking {
  /** The event to begin after. */
  after?: number;
  /** How often to look: often enough to tell steps apart, unless many are looked at. */
  everyMs?: number;
}

/** The portal's API, as the page of a run uses it. */
export class Runs {
  constructor(
    private readonly portal: string,
    private readonly person: SignedIn,
  ) {}

  /** Hands over what the steps need to act as the person. */
  async delegate(): Promise<void> {
    const { consoleToken, gitlabToken } = this.person;
    await this.call('PUT', '/cloud-pi-native/delegation', {
      consoleToken,
      gitlabToken,
    });
  }

  /** Waits until the catalogue of a new portal holds a template. */
  async untilKnown(template: string): Promise<void> {
    await until(RUN_SECONDS, `the template ${template}`, () =>
      this.call(
        'GET',
        `/scaffolder/v2/templates/default/template/${template}/parameter-schema`,
      ).catch(() => undefined),
    );
  }

  async start(
    template: string,
    values: Record<string, unknown>,
  ): Promise<string> {
    const answer = await this.call('POST', '/scaffolder/v2/tasks', {
      templateRef: `template:default/${template}`,
      values,
    });
    return startedSchema.parse(answer).id;
  }

  /** Follows a run from an event on until one that is looked for. */
  async follow(
    id: string,
    found: (event: RunEvent) => boolean,
    { after = 0, everyMs = 25 }: Looking = {},
  ): Promise<RunEvent> {
    const end = Date.now() + RUN_SECONDS * 1000;
    let last = after;
    while (Date.now() < end) {
      const events = await this.call(
        'GET',
        `/scaffolder/v2/tasks/${id}/events?after=${last}`,
      )
        .then(answer => eventsSchema.parse(answer))
        // The portal is being killed, or is not up again.
        .catch(() => []);
      for (const event of events) {
        if (event.body.status === 'failed') {
          throw new Error(`run ${id} failed: ${event.body.message}`);
        }
        if (found(event)) return event;
        last = Math.max(last, event.id);
      }
      await sleep(everyMs);
    }
    throw new Error(`run ${id}: not within ${RUN_SECONDS} s`);
  }

  /** Waits until a run ends well. */
  async finish(id: string, looking: Looking = {}): Promise<void> {
    await this.follow(id, ({ type }) => type === 'completion', looking);
  }

  private async call(
    method: string,
    path: string,
    body?: object,
  ): Promise<unknown> {
    const response = await fetch(`${this.portal}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.person.token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}
