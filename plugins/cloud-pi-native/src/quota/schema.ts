import { z } from 'zod';

const resources = z.object({
  cpu: z.number(),
  memory: z.number(),
  gpu: z.number(),
});

/** What a project may take outside of production and in production. */
export const projectQuotasSchema = z.object({
  hprod: resources,
  prod: resources,
});

export type ProjectQuotas = z.infer<typeof projectQuotasSchema>;

/** The quotas in an annotation, or nothing where it has none. */
export function parseQuotas(
  annotation: string | undefined,
): ProjectQuotas | undefined {
  try {
    return projectQuotasSchema.safeParse(JSON.parse(annotation ?? 'null')).data;
  } catch {
    return undefined;
  }
}
