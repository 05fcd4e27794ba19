import { RootConfigService } from '@backstage/backend-plugin-api';
import { z } from 'zod';

const schema = z.enum(['never', 'on-request', 'always']);

/** When Backstage's own generator builds, with MkDocs. */
export type MkdocsUse = z.infer<typeof schema>;

const KEY = 'techdocs.markdown.mkdocs';

/** Reads when MkDocs builds. */
export function readMkdocsUse(config: RootConfigService): MkdocsUse {
  const value = schema.safeParse(config.getOptionalString(KEY) ?? 'never');
  if (value.success) return value.data;
  throw new Error(`${KEY} must be one of ${schema.options.join(', ')}`);
}
