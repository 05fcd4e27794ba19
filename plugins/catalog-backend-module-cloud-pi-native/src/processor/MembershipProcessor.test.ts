import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { MembershipProcessor } from './MembershipProcessor';

const CAMILLE = 'user:default/camille';

const group = (origin: string, some: Partial<Entity> = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'demo',
    annotations: { 'backstage.io/managed-by-origin-location': origin },
  },
  spec: { type: 'team', children: [], membership: { members: [CAMILLE] } },
  ...some,
});

const OURS = 'cloud-pi-native:https://console.example.test/projects/demo';
const processor = new MembershipProcessor();

async function relations(entity: Entity) {
  const results: CatalogProcessorResult[] = [];
  const location = { type: 'url', target: 'x' };
  await processor.postProcessEntity(entity, location, result =>
    results.push(result),
  );
  return results.map(result =>
    result.type === 'relation' ? result.relation : result.type,
  );
}

describe('MembershipProcessor', () => {
  it('relates a team of ours to its people, and nobody to a team', async () => {
    expect(await relations(group(OURS))).toEqual([
      {
        source: { kind: 'Group', namespace: 'default', name: 'demo' },
        type: 'hasMember',
        target: { kind: 'user', namespace: 'default', name: 'camille' },
      },
    ]);
  });

  it.each([
    ['a file of operators', group('file:/catalog.yaml')],
    ['a file', group('url:https://example.test/catalog-info.yaml')],
    ['a repository', group('cloud-pi-native-repository:https://x.test/a')],
    ['something that is no group', group(OURS, { kind: 'Component' })],
    ['a team without a word on it', group(OURS, { spec: { type: 'team' } })],
  ])('takes nobody’s rights from %s', async (_, entity) => {
    expect(await relations(entity)).toEqual([]);
  });

  it.each(['file', 'url', 'cloud-pi-native-repository'])(
    'takes the field from what came by %s, and no other',
    async type => {
      const origin = { type, target: 'x' };
      const read = (from: typeof origin) =>
        processor.preProcessEntity(group(OURS), from, () => {}, from);
      expect((await read(origin)).spec).toEqual({ type: 'team', children: [] });
      expect((await read({ ...origin, type: 'cloud-pi-native' })).spec).toEqual(
        group(OURS).spec,
      );
    },
  );
});
