import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { projectEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { z } from 'zod';
import { systemRef, teamRef } from '../translate/references';
import { line, webAddress } from '../translate/values';
import { fileAnnotations } from './fileAnnotations';
import { leavesRepository } from './placeholders';
import { RepositoryFacts } from './RepositoryFacts';
import { validateEntity } from './validateEntity';

/** An entity of a file that is not taken; the message is French, for its authors. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const KINDS = ['Component', 'API', 'Resource'] as const;
const API_VERSIONS = ['backstage.io/v1alpha1', 'backstage.io/v1beta1'];

const documentSchema = z.object({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).nullish(),
    links: z.array(z.looseObject({ url: z.string() })).nullish(),
  }),
  spec: z.looseObject({}),
});

type Document = z.infer<typeof documentSchema>;

// What the catalogue itself writes, and the namespace, which is always ours.
const NOT_FROM_A_FILE = ['uid', 'etag', 'generation', 'namespace'];

function parseDocument(value: JsonValue): Document {
  const parsed = documentSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refused(
      `le champ « ${issue?.path.join('.') || 'racine'} » manque ou n’a pas la forme attendue`,
    );
  }
  return parsed.data;
}

async function validEntity(candidate: unknown): Promise<Entity> {
  try {
    return await validateEntity(candidate);
  } catch (error) {
    const detail = error instanceof Error ? line(error.message, 200) : '';
    throw new Refused(`le catalogue n’en veut pas (${detail})`);
  }
}

function checkIdentity({ apiVersion, kind, metadata }: Document, slug: string) {
  if (!KINDS.some(allowed => allowed === kind)) {
    throw new Refused(
      `le type d’entité « ${line(kind, 63) ?? ''} » n’est pas accepté (${KINDS.join(', ')} le sont)`,
    );
  }
  if (!API_VERSIONS.includes(apiVersion)) {
    throw new Refused(`apiVersion doit être ${API_VERSIONS.join(' ou ')}`);
  }
  // Names with a dot are given by the portal: one project must not take the
  // name that a repository of another one has, or will have.
  const own = `${projectEntityName(slug)}.`;
  if (metadata.name.includes('.') && !metadata.name.startsWith(own)) {
    throw new Refused(
      `un nom qui contient un point doit commencer par « ${own} »`,
    );
  }
}

/**
 * One entity of a repository's file, as it may enter the catalogue: in the
 * repository's own project, with the platform's facts, and without anything that
 * would speak for, or read from, another place.
 *
 * @throws Refused
 */
export async function ownEntity(
  value: JsonValue,
  facts: RepositoryFacts,
  fileUrl: string,
): Promise<{ entity: Entity; dropped: string[] }> {
  const document = parseDocument(value);
  checkIdentity(document, facts.slug);
  if (leavesRepository(value, fileUrl)) {
    throw new Refused('une référence « $… » sort du dépôt');
  }

  const { annotations, links, ...rest } = document.metadata;
  const { kept, dropped } = fileAnnotations(annotations ?? {}, facts.slug);
  const safeLinks = links?.filter(link => webAddress(link.url));
  const metadata = Object.fromEntries(
    Object.entries(rest).filter(([key]) => !NOT_FROM_A_FILE.includes(key)),
  );
  const entity = await validEntity({
    apiVersion: document.apiVersion,
    kind: document.kind,
    metadata: {
      ...metadata,
      name: document.metadata.name,
      namespace: 'default',
      ...(safeLinks?.length && { links: safeLinks }),
      annotations: { ...kept, ...facts.annotations },
    },
    spec: {
      ...document.spec,
      system: systemRef(facts.slug),
      owner: teamRef(facts.slug),
    },
  });
  return { entity, dropped };
}
