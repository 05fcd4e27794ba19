import { z } from 'zod/v3';

/** The value of the field: the names that the console knows. */
export const placementSchema = z.object({
  stage: z.string().min(1),
  cluster: z.string().min(1),
});

/** The value as the form holds it while it is being chosen. */
export const placementDraftSchema = placementSchema.partial();

export type PlacementDraft = z.infer<typeof placementDraftSchema>;
