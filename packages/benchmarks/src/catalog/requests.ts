import { subscribe } from 'node:diagnostics_channel';
import { z } from 'zod';

const createdSchema = z.object({
  request: z.object({ path: z.string() }),
});

/** Requests to the console since the last reset. */
export interface ConsoleRequests {
  count: number;
  mostAtOnce: number;
}

const isOfConsole = (path: string) => /^\/api\/v[12]\//.test(path);

/** Counts the requests that this process makes to the console. */
export function countConsoleRequests(): {
  read(): ConsoleRequests;
  reset(): void;
} {
  let count = 0;
  let mostAtOnce = 0;
  const underway = new Set<unknown>();
  const requestOf = (message: unknown) =>
    z.object({ request: z.unknown() }).parse(message).request;
  subscribe('undici:request:create', message => {
    const created = createdSchema.safeParse(message);
    if (created.success && isOfConsole(created.data.request.path)) {
      count += 1;
      underway.add(requestOf(message));
      mostAtOnce = Math.max(mostAtOnce, underway.size);
    }
  });
  for (const end of ['undici:request:trailers', 'undici:request:error']) {
    subscribe(end, message => {
      underway.delete(requestOf(message));
    });
  }
  return {
    read: () => ({ count, mostAtOnce }),
    reset() {
      count = 0;
      mostAtOnce = 0;
    },
  };
}
