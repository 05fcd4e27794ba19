import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { WorldListener } from '../world/events';

const regexSource = z.string().refine(source => {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}, 'not a regular expression');

export const faultSchema = z.object({
  method: z
    .string()
    .transform(method => method.toUpperCase())
    .optional(),
  /** Of the request's path with its query; of the event's type for `provisioning`. */
  path: regexSource,
  kind: z.enum([
    'latency',
    '500',
    '302',
    'fake-401',
    'hang',
    'lost-answer',
    'provisioning',
  ]),
  delayMs: z.number().min(0).optional(),
  /** How often it strikes; until it is removed where absent. */
  times: z.number().int().min(1).optional(),
});

export type Fault = z.infer<typeof faultSchema> & { id: string };

/** The faults that were asked for, and who is struck by them. */
export class Faults {
  #faults: Fault[] = [];

  list(): readonly Fault[] {
    return this.#faults;
  }

  add(wanted: z.infer<typeof faultSchema>): Fault {
    const fault = { ...wanted, id: randomUUID() };
    this.#faults.push(fault);
    return fault;
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that strikes this request, now counted. */
  strike(method: string, url: string): Fault | undefined {
    return this.#take(
      fault =>
        fault.kind !== 'provisioning' &&
        (fault.method === undefined || fault.method === method) &&
        new RegExp(fault.path).test(url),
    );
  }

  /** A tool of the console's that fails where a `provisioning` fault says so. */
  readonly tool: WorldListener = event => {
    const fault = this.#take(
      one =>
        one.kind === 'provisioning' && new RegExp(one.path).test(event.type),
    );
    if (fault) throw new Error('Request failed with status code 502');
  };

  #take(matches: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.#faults.find(matches);
    if (fault?.times !== undefined) {
      fault.times -= 1;
      if (fault.times === 0)
        this.#faults = this.#faults.filter(one => one !== fault);
    }
    return fault;
  }
}
