import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  clusterEntityName,
  environmentEntityName,
  projectEntityName,
  repositoryComponentName,
  userEntityName,
} from './entityNames';

const hostile = [
  'Démo',
  'démo',
  'DEMO',
  '-demo-',
  'demo_1753000000000_archived',
  '__proto__',
  '..',
  '',
  'é',
  '日本',
  'a'.repeat(64),
  `${'a'.repeat(64)}b`,
  'demo.dev',
];

describe('names in the catalogue', () => {
  it.each(['demo', 'mi-demo', 'demo-1', 'a'.repeat(63)])(
    'keeps the slug %s',
    slug => {
      expect(projectEntityName(slug)).toBe(slug);
    },
  );

  it('gives every slug a valid name of its own', () => {
    const names = hostile.map(projectEntityName);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(true);
    }
    expect(new Set([...names, 'demo']).size).toBe(hostile.length + 1);
  });

  it('does not let a slug take the name that another was folded to', () => {
    const folded = projectEntityName('démo');
    expect(folded).toMatch(/^demo_[0-9a-f]{8}$/);
    expect(projectEntityName(folded)).not.toBe(folded);
  });

  it('joins a project and what it holds', () => {
    expect(environmentEntityName('demo', 'dev')).toBe('demo.dev');
    expect(repositoryComponentName('demo', 'api')).toBe('demo.api');
    expect(
      repositoryComponentName('a'.repeat(50), 'b'.repeat(20)),
    ).toHaveLength(63);
  });

  it('tells a dot in a part from the dot between parts', () => {
    expect(environmentEntityName('a.b', 'c')).not.toBe(
      environmentEntityName('a', 'b.c'),
    );
  });

  it('lower-cases the label of a cluster', () => {
    expect(clusterEntityName('Usuel-HP-1')).toBe('usuel-hp-1');
  });
});

describe('names of users', () => {
  const id = '6a1d1e3c-3a52-4f0e-9f0b-6f4d2c1b0a99';

  it('folds the names and adds four digits of the id, always', () => {
    const name = userEntityName({
      id,
      firstName: 'Zoé-Anne',
      lastName: "D'Ys Le Goff",
    });
    expect(name).toBe(`zoe-anne.d-ys-le-goff-${name.slice(-4)}`);
    expect(name).toMatch(/-[0-9a-f]{4}$/);
  });

  it('tells homonyms apart', () => {
    const names = { firstName: 'Camille', lastName: 'Durand' };
    expect(userEntityName({ id, ...names })).not.toBe(
      userEntityName({ id: `${id}0`, ...names }),
    );
  });

  it.each([
    ['', ''],
    ['日本', '\u0000'],
    ['a'.repeat(80), 'b'],
  ])('stays valid for %p %p', (firstName, lastName) => {
    expect(
      KubernetesValidatorFunctions.isValidObjectName(
        userEntityName({ id, firstName, lastName }),
      ),
    ).toBe(true);
  });
});
