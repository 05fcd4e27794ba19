import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const questionSchema = z
  .strictObject({
    typed: z.string(),
    need: z.string(),
    answers: z.array(z.string()).min(1),
    because: z.string().optional(),
  })
  .refine(
    ({ answers, because }) => answers.length === 1 || because !== undefined,
    'says why more than one page answers',
  );

/** A question as people type it, what they lack, and the pages that give it. */
export type Question = z.infer<typeof questionSchema>;

const SITE = '/docs/default/component/documentation/';

/** Questions that search must answer, and those that it was not tuned for. */
export const readQuestions = () =>
  z
    .strictObject({
      questions: z.array(questionSchema),
      heldOut: z.array(questionSchema),
    })
    .parse(parse(readFileSync(join(__dirname, 'questions.yaml'), 'utf8')));

const answers = (location: string, answer: string) => {
  const address = answer.startsWith('/') ? answer : `${SITE}${answer}`;
  return address.includes('#')
    ? location === address
    : location.split('#')[0] === address;
};

/** The place of the first page that answers, from 1; 0 where none does. */
export const rankOf = (question: Question, locations: string[]): number =>
  locations.findIndex(location =>
    question.answers.some(answer => answers(location, answer)),
  ) + 1;
