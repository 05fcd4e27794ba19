import { ChildProcess } from 'node:child_process';
import { z } from 'zod';

const requestSchema = z.object({
  id: z.number(),
  name: z.string(),
  input: z.unknown().optional(),
});

const answerSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.string().optional(),
});

/** What a child does for its parent, by name. */
export type Procedures = Record<string, (input: unknown) => Promise<unknown>>;

/** In a child: does what the parent asks for. */
export function answerParent(procedures: Procedures): void {
  process.on('message', message => {
    const { id, name, input } = requestSchema.parse(message);
    const procedure = procedures[name];
    const result = procedure
      ? procedure(input)
      : Promise.reject(new Error(`no procedure ${name}`));
    result.then(
      value => process.send?.({ id, result: value }),
      error => process.send?.({ id, error: String(error) }),
    );
  });
}

/** In the parent: asks a child, and fails when it is gone. */
export function callsTo(child: ChildProcess) {
  let last = 0;
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  child.on('message', message => {
    const answer = answerSchema.safeParse(message);
    if (!answer.success) {
      // Backstage has things of its own to tell to whoever started it.
      return;
    }
    const { id, result, error } = answer.data;
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(result);
    else caller?.reject(new Error(error));
  });
  child.once('exit', code => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`the process ended with ${code}`));
    }
  });
  return async <S extends z.ZodType>(
    schema: S,
    name: string,
    input?: unknown,
  ): Promise<z.infer<S>> => {
    last += 1;
    const id = last;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
    child.send({ id, name, input });
    return schema.parse(await answer);
  };
}

/** See {@link callsTo}. */
export type Calls = ReturnType<typeof callsTo>;
