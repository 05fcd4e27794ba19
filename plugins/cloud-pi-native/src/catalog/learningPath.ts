import { z } from 'zod';

const step = z.object({
  title: z.string(),
  url: z.string().optional(),
  description: z.string().optional(),
});

/** What the page of a learning path needs of it. */
export const learningPathSchema = z.object({
  spec: z.object({
    audience: z.string(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    steps: z.array(step),
  }),
});

/** One step of a learning path. */
export type LearningStep = z.infer<typeof step>;
