import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { WorldListener } from '../world/events';

const regexSource = z.string().refine(source => {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}, 'not a regular expression');

const REQUEST_FAULTS = [
  'latency',
  '500',
  '302',
  'fake-401',
  'hang',
  'lost-answer',
  'empty-list',
  'partial-list',
] as const;

/** What befalls the tools behind the console rather than a request. */
const TOOL_FAULTS = ['provisioning', 'slow-provisioning'] as const;

export const faultSchema = z.object({
  method: z
    .string()
    .transform(method => method.toUpperCase())
    .optional(),
  /** Of the request's path with its query; of the event's type for tools' faults. */
  path: regexSource,
  kind: z.enum([...REQUEST_FAULTS, ...TOOL_FAULTS]),
  delayMs: z.number().min(0).optional(),
  /** How often it strikes; until it is removed where absent. */
  times: z.number().int().min(1).optional(),
});

export type Fault = z.infer<typeof faultSchema> & {
  id: string;
  /** How often it struck so far: a test that it never struck proves nothing. */
  struck: number;
};

export type RequestFaultKind = (typeof REQUEST_FAULTS)[number];

export type RequestFault = Fault & { kind: RequestFaultKind };

const isRequestFault = (fault: Fault): fault is RequestFault =>
  REQUEST_FAULTS.some(kind => kind === fault.kind);

/** The faults that were asked for, and who is struck by them. */
export class Faults {
  #faults: Fault[] = [];

  list(): readonly Fault[] {
    return this.#faults;
  }

  add(wanted: z.infer<typeof faultSchema>): Fault {
    const fault = { ...wanted, id: randomUUID(), struck: 0 };
    this.#faults.push(fault);
    return fault;
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that strikes this request, now counted. */
  strike(method: string, url: string): RequestFault | undefined {
    const fault = this.#take(
      one =>
        isRequestFault(one) &&
        (one.method === undefined || one.method === method) &&
        new RegExp(one.path).test(url),
    );
    return fault && isRequestFault(fault) ? fault : undefined;
  }

  /** A tool of the console's that is slow, or fails, where a fault says so. */
  readonly tool: WorldListener = async event => {
    const fault = this.#take(
      one => !isRequestFault(one) && new RegExp(one.path).test(event.type),
    );
    if (fault?.delayMs) {
      await setTimeout(fault.delayMs, undefined, { ref: false });
    }
    if (fault?.kind === 'provisioning') {
      throw new Error('Request failed with status code 502');
    }
  };

  #take(matches: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.#faults.find(matches);
    if (fault) fault.struck += 1;
    if (fault?.times !== undefined) {
      fault.times -= 1;
      if (fault.times === 0)
        this.#faults = this.#faults.filter(one => one !== fault);
    }
    return fault;
  }
}
