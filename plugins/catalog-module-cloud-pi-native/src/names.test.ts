import { RELATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ALL_RELATIONS } from '@backstage/plugin-catalog-graph';
import { mockApis } from '@backstage/frontend-test-utils';
import { catalogModuleTranslationRef } from './translation';
import {
  entityNames,
  inOrder,
  kindName,
  kindPlural,
  lifecycleName,
  privacyName,
  relationName,
  stateName,
  tabName,
} from './names';

const entity = (kind: string, type?: string) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'x' },
  spec: type ? { type } : {},
});

const snapshot = mockApis
  .translation()
  .getTranslation(catalogModuleTranslationRef);
if (!snapshot.ready) {
  throw new Error('English is always there');
}
const { t } = snapshot;

describe('names', () => {
  it.each([
    [entity('ServiceOffering'), ['Service']],
    [entity('Component', 'library'), ['Component', 'library']],
    [entity('Group', 'project-team'), ['Team']],
    [entity('Group', 'team'), ['Team']],
    [entity('Group', 'guild'), ['Group', 'guild']],
    [entity('API', 'openapi'), ['API', 'OpenAPI']],
    [entity('Robot'), ['Robot']],
  ])('of an entity: %#', (given, names) => {
    expect(entityNames(given, t)).toEqual(names);
  });

  // A relation that Backstage or the model adds would be shown raw, in one word.
  it.each([...ALL_RELATIONS, ...Object.values(RELATION)])(
    'of the relation %s',
    relation => {
      expect(relationName(relation, t)).toMatch(/ /);
    },
  );

  // A kind of the model that has none would be shown raw.
  it.each([
    ['LearningPath', 'Learning path', 'Learning paths'],
    ['ServiceOffering', 'Service', 'Services'],
    ['system', 'System', 'Projects'],
    ['Robot', 'Robot', 'Robot'],
  ])('of the kind %s, one and several', (kind, one, several) => {
    expect([kindName(kind, t), kindPlural(kind, t)]).toEqual([one, several]);
  });

  it('of what the console and files say, and others as they are', () => {
    expect(stateName('failed', t)).toBe('Operations failed');
    expect(stateName('melted', t)).toBe('melted');
    expect(privacyName('dedicated', t)).toBe('dedicated');
    expect(lifecycleName('deprecated', t)).toBe('deprecated');
  });

  it('puts projects and what they are made of first', () => {
    expect(
      inOrder(['zone', 'robot', 'user', 'Environment', 'alien', 'System']),
    ).toEqual(['System', 'Environment', 'user', 'zone', 'alien', 'robot']);
  });

  it('of tabs that it knows, and others as they are', () => {
    expect(tabName('Overview', t)).toBe('Overview');
    expect(tabName('Vue d’ensemble', t)).toBe('Overview');
    expect(tabName('Kubernetes', t)).toBe('Kubernetes');
  });
});
