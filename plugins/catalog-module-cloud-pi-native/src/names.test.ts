import { RELATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ALL_RELATIONS } from '@backstage/plugin-catalog-graph';
import { mockApis } from '@backstage/frontend-test-utils';
import { catalogModuleTranslationRef } from './translation';
import { entityNames, relationName, tabName } from './names';

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
    [entity('Group', 'team'), ['Group', 'team']],
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

  it('of tabs that it knows, and others as they are', () => {
    expect(tabName('Overview', t)).toBe('Overview');
    expect(tabName('Vue d’ensemble', t)).toBe('Overview');
    expect(tabName('Kubernetes', t)).toBe('Kubernetes');
  });
});
