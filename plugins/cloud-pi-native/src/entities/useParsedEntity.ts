import { useEntity } from '@backstage/plugin-catalog-react';
import { z } from 'zod';

/** The entity of the page in the shape a card needs, or nothing where it has another. */
export function useParsedEntity<T>(schema: z.ZodType<T>): T | undefined {
  const { entity } = useEntity();
  return schema.safeParse(entity).data;
}
