import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';

const JUDGES = ['conformity-common', 'conformity-node', 'conformity-backend'];

const manifestSchema = z.object({ version: z.string() });

const versionOf = (judge: string) => {
  const path = resolvePackagePath(
    `@cloud-pi-native/backstage-plugin-${judge}`,
    'package.json',
  );
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).version;
};

/** Short, and different for every different value. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What stands for the rules themselves: with other ones every repository is judged again. */
export const rulesFingerprint = (): string =>
  fingerprint([JUDGES.map(versionOf), ruleDescriptions]);
