import { Entity } from '@backstage/catalog-model';
import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { catalogModuleTranslationRef } from './translation';

type Messages = (typeof catalogModuleTranslationRef)['T'];
type Translate = TranslationFunction<Messages>;

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
const TYPES = [
  'cloud-pi-native-project',
  'project-team',
  'platform-role',
] as const;

// Titles of tabs are plain strings, of the portal's configuration and of plugins.
const TABS = new Map<string, keyof Messages>([
  ['Overview', 'tabs.overview'],
  ['Vue d’ensemble', 'tabs.overview'],
  ['Documentation', 'tabs.documentation'],
  ['TechDocs', 'tabs.documentation'],
  ['Definition', 'tabs.definition'],
  ['Development', 'tabs.development'],
  ['Deployment', 'tabs.deployment'],
  ['Operation', 'tabs.operation'],
  ['Observability', 'tabs.observability'],
]);

/** What an entity is, in words, from the most general: `['Component', 'library']`. */
export function entityNames(entity: Entity, t: Translate): string[] {
  const type = entity.spec?.type?.toString();
  const own = TYPES.find(name => name === type);
  if (own) {
    return [t(`types.${own}`)];
  }
  const kind = KINDS.find(name => name === entity.kind.toLowerCase());
  return [kind ? t(`kinds.${kind}`) : entity.kind, ...(type ? [type] : [])];
}

/** The title of a tab in the reader's language, where there is one. */
export function tabName(title: string, t: Translate): string {
  const key = TABS.get(title);
  return key ? t(key) : title;
}

/** A relation in the reader's language, where there is a name for it. */
export function relationName(relation: string, t: Translate): string {
  const known = RELATIONS.find(name => name === relation);
  return known ? t(`relations.${known}`) : relation;
}
