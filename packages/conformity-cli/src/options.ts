import { parseArgs } from 'node:util';
import {
  Level,
  LEVELS,
  STAGES,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';

/** How results are written. */
export const FORMATS = ['human', 'json', 'sarif', 'junit', 'gitlab'] as const;

const FAIL_ON = [...LEVELS, 'never'] as const;

const optionsSchema = z.object({
  format: z.enum(FORMATS).default('human'),
  output: z.string().optional(),
  language: z.enum(['fr', 'en']).default('fr'),
  stage: z.enum(STAGES).default('production'),
  failOn: z.enum(FAIL_ON).default('prerequisites'),
  standalone: z.boolean().optional(),
  infrastructure: z.boolean().optional(),
  helm: z.boolean().default(true),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
});

/** What the command line asks for. */
export type Options = z.infer<typeof optionsSchema> & { directory: string };

/** A command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

const NAMES: Record<string, string> = {
  format: FORMATS.join(', '),
  language: 'fr, en',
  stage: STAGES.join(', '),
  failOn: FAIL_ON.join(', '),
};

/** Reads the command line. */
export function readOptions(args: string[]): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        language: { type: 'string' },
        stage: { type: 'string' },
        'fail-on': { type: 'string' },
        standalone: { type: 'boolean' },
        infrastructure: { type: 'boolean' },
        'no-helm': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : undefined);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) {
    throw new UsageError(
      `Un seul dossier à la fois : ${positionals.join(', ')}`,
    );
  }
  const options = optionsSchema.safeParse({
    ...values,
    failOn: values['fail-on'],
    helm: values['no-helm'] ? false : undefined,
  });
  if (!options.success) {
    const [key = ''] = options.error.issues.flatMap(({ path }) => path);
    throw new UsageError(
      `Valeur inconnue pour --${String(key).replace('failOn', 'fail-on')}. Valeurs possibles : ${NAMES[String(key)] ?? ''}`,
    );
  }
  return { ...options.data, directory: positionals[0] ?? '.' };
}

/** Levels whose breaches make the command fail. */
export function failingLevels(failOn: Options['failOn']): readonly Level[] {
  return failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
}
