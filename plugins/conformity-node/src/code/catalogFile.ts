import { z } from 'zod';
import { YamlFiles } from '../parse/YamlFiles';
import { Pointer } from '../parse/positions';
import { Snapshot } from '../snapshot/Snapshot';

/** Name of the file that describes a repository to the catalogue. */
export const CATALOG_FILE = 'catalog-info.yaml';

const entitySchema = z.object({
  apiVersion: z.string().min(1),
  kind: z.string().regex(/^[a-zA-Z][a-z0-9A-Z]*$/),
  metadata: z.object({
    name: z
      .string()
      .max(63)
      .regex(/^[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$/),
    annotations: z.record(z.string(), z.string()).nullish(),
    links: z
      .array(
        z.object({
          url: z.string().min(1),
          title: z.string().nullish(),
          type: z.string().nullish(),
        }),
      )
      .nullish(),
  }),
  spec: z.looseObject({}).nullish(),
});

/** An entity of the catalogue's file. */
export type CatalogEntity = z.infer<typeof entitySchema>;

/** What `catalog-info.yaml` says. */
export interface CatalogFile {
  entities: readonly { document: number; entity: CatalogEntity }[];
  /** Documents that are no entity, and the field that is wrong. */
  wrong: readonly { at: Pointer; field: string }[];
}

const isKey = (key: PropertyKey): key is string | number =>
  typeof key !== 'symbol';

/** The catalogue's file of a repository; undefined where it has none. */
export function readCatalogFile(
  snapshot: Snapshot,
  yaml: YamlFiles,
): CatalogFile | undefined {
  if (!snapshot.files.has(CATALOG_FILE)) {
    return undefined;
  }
  const entities: CatalogFile['entities'][number][] = [];
  const wrong: CatalogFile['wrong'][number][] = [];
  for (const [document, value] of yaml.documents(CATALOG_FILE).entries()) {
    if (value === null || value === undefined) continue;
    const parsed = entitySchema.safeParse(value);
    if (parsed.success) {
      entities.push({ document, entity: parsed.data });
    } else {
      const path = parsed.error.issues[0]?.path.filter(isKey) ?? [];
      wrong.push({ at: { document, path }, field: path.join('.') });
    }
  }
  return { entities, wrong };
}
