import { z } from 'zod';

// Only what the page shows; the engine stores and sends more.
export const runTaskSchema = z.object({
  id: z.string(),
  status: z.string(),
  createdBy: z.string().optional(),
  createdAt: z.string(),
  spec: z.object({
    steps: z.array(
      z.object({ id: z.string(), name: z.string(), action: z.string() }),
    ),
    parameters: z.unknown().optional(),
    templateInfo: z
      .object({
        entityRef: z.string(),
        entity: z
          .object({
            metadata: z.object({
              name: z.string(),
              title: z.string().optional(),
            }),
          })
          .optional(),
      })
      .optional(),
  }),
});

export type RunTask = z.infer<typeof runTaskSchema>;

const outputSchema = z.object({
  links: z
    .array(
      z.object({
        title: z.string().optional(),
        url: z.string().optional(),
        entityRef: z.string().optional(),
      }),
    )
    .optional()
    .catch(undefined),
  text: z
    .array(
      z.object({
        title: z.string().optional(),
        content: z.string().optional(),
      }),
    )
    .optional()
    .catch(undefined),
});

export type RunOutput = z.infer<typeof outputSchema>;

export const runEventSchema = z.object({
  id: z.number(),
  type: z.enum(['log', 'completion', 'cancelled', 'recovered']),
  createdAt: z.string(),
  body: z.object({
    message: z.string().default(''),
    stepId: z.string().optional().catch(undefined),
    status: z.string().optional(),
    error: z
      .object({ name: z.string().default('Error'), message: z.string() })
      .optional(),
    output: outputSchema.optional().catch(undefined),
  }),
});

export type RunEvent = z.infer<typeof runEventSchema>;
