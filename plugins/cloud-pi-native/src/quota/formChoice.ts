import { z } from 'zod';
import { Choice } from './quotaAfter';

const optionalText = z.string().min(1).optional().catch(undefined);
// A field that is being typed, or that the form lacks, asks for nothing yet.
const quantity = z.number().nonnegative().catch(0);

const formSchema = z.object({
  project: optionalText,
  environment: optionalText,
  cpu: quantity,
  memory: quantity,
  gpu: quantity,
});

/** A choice in an existing project. */
export type ProjectChoice = Choice & { project: string };

/** What the form says of the project and of the environment to be. */
export function formChoice(
  formData: unknown,
  stage: string | undefined,
): ProjectChoice | undefined {
  const form = formSchema.safeParse(formData).data;
  if (!form?.project || !stage) {
    return undefined;
  }
  const { project, environment, cpu, memory, gpu } = form;
  return { project, environment, stage, asked: { cpu, memory, gpu } };
}
