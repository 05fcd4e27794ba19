import { z } from 'zod';
import { projectOf, textAt } from '../fields/formValues';
import { Choice } from './quotaAfter';

// A field that is being typed, or that the form lacks, asks for nothing yet.
const quantity = z.number().nonnegative().catch(0);

const formSchema = z.object({
  cpu: quantity,
  memory: quantity,
  gpu: quantity,
});

/** A choice in a project. */
export type ProjectChoice = Choice & {
  project: string;
  /** Whether the project is told by the name that it has or will have, rather than by its slug. */
  isNamed?: boolean;
};

/** What the form says of the project and of the environment to be. */
export function formChoice(
  formData: unknown,
  stage: string | undefined,
): ProjectChoice | undefined {
  const quantities = formSchema.safeParse(formData).data;
  const project = projectOf(formData);
  if (!quantities || !project || !stage) {
    return undefined;
  }
  return {
    ...('slug' in project
      ? { project: project.slug }
      : { project: project.name, isNamed: true }),
    environment: textAt(formData, 'environment'),
    stage,
    asked: quantities,
  };
}
