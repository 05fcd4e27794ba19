import {
  askExemptionSchema,
  attestationSchema,
  attestSchema,
  decideExemptionSchema,
  evaluationSchema,
  exemptionSchema,
  findingSchema,
  historyPointSchema,
  mineSchema,
  overviewSchema,
  projectConformitySchema,
  repositoryConformitySchema,
  repositorySummarySchema,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';

/** Backstage's answer to what fails. */
const errorSchema = z.looseObject({
  error: z.looseObject({ name: z.string(), message: z.string() }),
});

/** What the API answers. */
export const ANSWERS = {
  ProjectConformity: projectConformitySchema,
  RepositoryConformity: repositoryConformitySchema,
  RepositorySummary: repositorySummarySchema,
  Evaluation: evaluationSchema,
  Finding: findingSchema,
  HistoryPoint: historyPointSchema,
  Exemption: exemptionSchema,
  Attestation: attestationSchema,
  Overview: overviewSchema,
  Mine: mineSchema,
  BadgeAddress: z.object({ path: z.string() }),
  OpenApi: z.looseObject({ openapi: z.literal('3.1.0') }),
  Nothing: z.object({}),
  Error: errorSchema,
};

/** What the API takes. */
export const BODIES = {
  AskExemption: askExemptionSchema,
  DecideExemption: decideExemptionSchema,
  Attest: attestSchema,
};

/** Name of a schema in the document. */
export type SchemaName = keyof typeof ANSWERS | keyof typeof BODIES;

/** Where a schema is in the document. */
export const refOf = (name: string) => `#/components/schemas/${name}`;

function toJson(schemas: Record<string, z.ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) {
    registry.add(schema, { id });
  }
  const made = z.toJSONSchema(registry, { uri: refOf, io });
  return Object.entries(made.schemas).map(
    ([name, { $schema, $id, ...schema }]) => [name, schema] as const,
  );
}

/** The contract's own schemas (zod), as JSON Schema. */
export const componentSchemas = (): Record<string, object> =>
  Object.fromEntries([
    ...toJson(ANSWERS, 'output'),
    ...toJson(BODIES, 'input'),
  ]);
