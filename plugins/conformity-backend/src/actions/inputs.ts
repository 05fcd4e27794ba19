import type { z } from 'zod/v3';

type Zod = typeof z;

/** Attributes of an action that changes nothing. */
export const READ_ONLY = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;

export const languageOf = (zod: Zod) =>
  zod
    .enum(['fr', 'en'])
    .default('fr')
    .describe('Language of the texts in the answer');

export const projectOf = (zod: Zod) =>
  zod.string().min(1).max(255).describe('Slug of the project');

export const repositoryOf = (zod: Zod) =>
  zod
    .string()
    .min(1)
    .max(255)
    .describe('Name of the repository, as the console has it');
