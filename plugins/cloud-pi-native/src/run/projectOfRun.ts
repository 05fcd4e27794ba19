import { z } from 'zod';
import { RunTask } from './schemas';

const parametersSchema = z.object({ project: z.string().min(1) });

/** The slug of the project that a run is about, where its form says so. */
export function projectOfRun(task: RunTask | undefined): string | undefined {
  return parametersSchema.safeParse(task?.spec.parameters).data?.project;
}
