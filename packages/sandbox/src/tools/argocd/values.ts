import { parse } from 'yaml';
import { z } from 'zod';

const mapSchema = z.record(z.string(), z.unknown());

type Values = z.infer<typeof mapSchema>;

/** Later values complete earlier ones, as Helm's do. */
const merge = (under: Values, over: Values): Values =>
  Object.entries(over).reduce<Values>((merged, [key, value]) => {
    const below = mapSchema.safeParse(merged[key]);
    const above = mapSchema.safeParse(value);
    return {
      ...merged,
      [key]:
        below.success && above.success ? merge(below.data, above.data) : value,
    };
  }, under);

const deployedSchema = z.object({
  image: z
    .object({
      repository: z.string(),
      tag: z.union([z.string(), z.number()]).transform(String),
    })
    .optional()
    .catch(undefined),
  replicas: z.number().optional().catch(undefined),
  autoscaling: z
    .object({ minReplicas: z.number() })
    .optional()
    .catch(undefined),
});

/** What a chart's values say of what runs: nothing is rendered here. */
export interface Deployed {
  image?: string;
  replicas?: number;
}

/** @throws where one of the files is no YAML map */
export const deployedBy = (files: readonly string[]): Deployed => {
  const values = files
    .map(text => mapSchema.parse(parse(text) ?? {}))
    .reduce(merge, {});
  const { image, replicas, autoscaling } = deployedSchema.parse(values);
  return {
    image: image && `${image.repository}:${image.tag}`,
    replicas: autoscaling?.minReplicas ?? replicas,
  };
};
