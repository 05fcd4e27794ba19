import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { projectEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { z } from 'zod';
import { systemRef, teamRef } from '../translate/references';
import { line, webAddress } from '../translate/values';
import { hasPlaceholder, ownDefinition } from './definition';
import { fileAnnotations } from './fileAnnotations';
import { Refused } from './Refused';
import { sameReference } from './relations';
import { RepositoryFacts } from './RepositoryFacts';
import { validateEntity } from './validateEntity';

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
  spec: z.looseObject({ definition: z.json().optional() }),
});

type Document = z.infer<typeof documentSchema>;

// Any other field would be found where queries look for what the platform says.
const FREE_METADATA = ['title', 'description', 'labels', 'tags'];

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

/** What the names of a project begin with that are given by the portal. */
export const ownPrefix = (slug: string) => `${projectEntityName(slug)}.`;

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
  const own = ownPrefix(slug);
  if (
    metadata.name.includes('.') &&
    !metadata.name.toLowerCase().startsWith(own)
  ) {
    throw new Refused(
      `un nom qui contient un point doit commencer par « ${own} »`,
    );
  }
}

/** What the file says of itself that is the platform's to say, and says otherwise. */
function otherwise(
  { metadata, spec }: Document,
  system: string,
  owner: string,
): string[] {
  return [
    ...(metadata.namespace === undefined || metadata.namespace === 'default'
      ? []
      : ['metadata.namespace']),
    ...(sameReference(spec.system, system, 'System') ? [] : ['spec.system']),
    ...(sameReference(spec.owner, owner, 'Group') ? [] : ['spec.owner']),
  ];
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
): Promise<{ entity: Entity; dropped: string[] }> {
  const document = parseDocument(value);
  checkIdentity(document, facts.slug);
  const { namespace, annotations, links, name, ...rest } = document.metadata;
  const { definition, ...spec } = document.spec;
  const notForReferences = z.json().parse([rest, links ?? [], spec]);
  if (
    hasPlaceholder(notForReferences) ||
    (document.kind !== 'API' && hasPlaceholder(definition))
  ) {
    throw new Refused(
      'une référence « $… » n’est acceptée que dans la définition d’une API',
    );
  }

  const { kept, dropped } = fileAnnotations(annotations ?? {}, facts.slug);
  const safeLinks = links?.filter(link => webAddress(link.url)) ?? [];
  const fields = Object.entries(rest);
  const isFree = (key: string) => FREE_METADATA.includes(key);
  const system = systemRef(facts.slug);
  const owner = teamRef(facts.slug);
  const entity = await validEntity({
    apiVersion: document.apiVersion,
    kind: document.kind,
    metadata: {
      ...Object.fromEntries(fields.filter(([key]) => isFree(key))),
      name,
      namespace: 'default',
      ...(safeLinks.length && { links: safeLinks }),
      annotations: { ...kept, ...facts.annotations },
    },
    spec: {
      ...spec,
      ...(definition !== undefined && {
        definition: ownDefinition(definition),
      }),
      system,
      owner,
    },
  });
  return {
    entity,
    dropped: [
      ...dropped,
      ...fields
        .filter(([key]) => !isFree(key))
        .map(([key]) => `metadata.${key}`),
      ...(safeLinks.length < (links?.length ?? 0) ? ['metadata.links'] : []),
      ...otherwise(document, system, owner),
    ].map(claim => `${stringifyEntityRef(entity)} ${claim}`),
  };
}
