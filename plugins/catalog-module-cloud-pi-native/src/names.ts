import { Entity } from '@backstage/catalog-model';
import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { catalogModuleTranslationRef } from './translation';

type Messages = (typeof catalogModuleTranslationRef)['T'];
/** Says the catalogue's words in the reader's language. */
export type Translate = TranslationFunction<Messages>;

const KINDS = [
  'api',
  'cluster',
  'component',
  'domain',
  'environment',
  'group',
  'learningpath',
  'location',
  'resource',
  'serviceoffering',
  'system',
  'template',
  'user',
  'zone',
] as const;

const ORDER = [
  'system',
  'environment',
  'component',
  'api',
  'resource',
  'group',
  'user',
  'serviceoffering',
  'learningpath',
  'template',
  'cluster',
  'zone',
  'domain',
];

const RELATIONS = [
  'apiConsumedBy',
  'apiProvidedBy',
  'childOf',
  'consumesApi',
  'dependencyOf',
  'dependsOn',
  'hasMember',
  'hasPart',
  'locatedIn',
  'memberOf',
  'ownedBy',
  'ownerOf',
  'parentOf',
  'partOf',
  'providesApi',
  'runsOn',
] as const;

// A type of ours says what the entity is: it stands for the kind.
const OWN_TYPES = [
  'cloud-pi-native-project',
  'project-team',
  'platform-role',
  'team',
] as const;

const TYPES = [
  ...OWN_TYPES,
  'application',
  'documentation',
  'infrastructure',
  'library',
  'service',
  'website',
  'openapi',
  'asyncapi',
  'graphql',
  'grpc',
] as const;

const LIFECYCLES = [
  'experimental',
  'production',
  'deprecated',
  'unknown',
] as const;

const STATES = ['created', 'failed', 'warning', 'initializing'] as const;

const PRIVACIES = ['public', 'dedicated'] as const;

// Titles of tabs are plain strings, of the portal's configuration and of plugins.
const TABS = new Map<string, Extract<keyof Messages, `tabs.${string}`>>([
  ['Overview', 'tabs.overview'],
  ['Vue d’ensemble', 'tabs.overview'],
  ['Conformité', 'tabs.conformity'],
  ['Documentation', 'tabs.documentation'],
  ['TechDocs', 'tabs.documentation'],
  ['APIs', 'tabs.apis'],
  ['Definition', 'tabs.definition'],
  ['Development', 'tabs.development'],
  ['Deployment', 'tabs.deployment'],
  ['Operation', 'tabs.operation'],
  ['Observability', 'tabs.observability'],
]);

/** The one of the known words that is written, whatever its case. */
function known<T extends string>(words: readonly T[], written?: string) {
  const lower = written?.toLowerCase();
  return words.find(word => word.toLowerCase() === lower);
}

/** What an entity is, in words, from the most general: `['Component', 'library']`. */
export function kindAndTypeNames(
  kind: string,
  type: string | undefined,
  t: Translate,
): string[] {
  const own = known(OWN_TYPES, type);
  if (own) {
    return [t(`types.${own}`)];
  }
  return [kindName(kind, t), ...(type ? [typeName(type, t)] : [])];
}

/** What an entity is, in words. */
export function entityNames(entity: Entity, t: Translate): string[] {
  return kindAndTypeNames(entity.kind, entity.spec?.type?.toString(), t);
}

/** A kind in the reader's language, where there is a name for it. */
export function kindName(kind: string, t: Translate): string {
  const word = known(KINDS, kind);
  return word ? t(`kinds.${word}`) : kind;
}

/** Several entities of a kind, in the reader's language. */
export function kindPlural(kind: string, t: Translate): string {
  const word = known(KINDS, kind);
  return word ? t(`plurals.${word}`) : kind;
}

/** A type in the reader's language, where there is a name for it. */
export function typeName(type: string, t: Translate): string {
  const word = known(TYPES, type);
  return word ? t(`types.${word}`) : type;
}

/** A lifecycle in the reader's language, where there is a name for it. */
export function lifecycleName(lifecycle: string, t: Translate): string {
  const word = known(LIFECYCLES, lifecycle);
  return word ? t(`lifecycles.${word}`) : lifecycle;
}

/** The console's state of a project, in its own words. */
export function stateName(state: string, t: Translate): string {
  const word = known(STATES, state);
  return word ? t(`states.${word}`) : state;
}

/** Who may use a cluster, in words. */
export function privacyName(privacy: string, t: Translate): string {
  const word = known(PRIVACIES, privacy);
  return word ? t(`privacies.${word}`) : privacy;
}

/** The title of a tab in the reader's language, where there is one. */
export function tabName(title: string, t: Translate): string {
  const key = TABS.get(title);
  return key ? t(key) : title;
}

/** A relation in the reader's language, where there is a name for it. */
export function relationName(relation: string, t: Translate): string {
  const word = known(RELATIONS, relation);
  return word ? t(`relations.${word}`) : relation;
}

/**
 * Kinds in the order in which they are offered: what a project is made of, then
 * people, then what the platform offers. Others come last.
 */
export function inOrder(kinds: Iterable<string>): string[] {
  const rank = (kind: string) => {
    const found = ORDER.indexOf(kind.toLowerCase());
    return found < 0 ? ORDER.length : found;
  };
  return [...kinds].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)),
  );
}
