import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** Root of the repository, whatever the directory that this runs in. */
export const ROOT = resolvePackagePath('templates-harness', '../..');

/** Where what templates are expected to make is kept. */
export const GOLDEN = resolvePackagePath('templates-harness', 'golden');
