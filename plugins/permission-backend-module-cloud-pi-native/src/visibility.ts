import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const KEY = 'cloudPiNative.visibility';

const visibilitySchema = z.enum(['members', 'authenticated']);

/** Who sees the entities of a project. */
export type Visibility = z.infer<typeof visibilitySchema>;

/** Reads the configuration; a value that is not known would hide nothing, or all. */
export function readVisibility(config: RootConfigService): Visibility {
  const configured = visibilitySchema.safeParse(
    config.getOptional(KEY) ?? 'members',
  );
  if (!configured.success) {
    throw new InputError(`${KEY} must be 'members' or 'authenticated'`);
  }
  return configured.data;
}
