import {
  environmentNameSchema,
  projectNameSchema,
  repositoryNameSchema,
} from './consoleRules';

const accepted = (schema: typeof projectNameSchema, names: string[]) =>
  names.filter(name => schema.safeParse(name).success);

// What a running console accepted and refused.
describe('names that the console accepts', () => {
  it('of projects: 2 to 20 lower-case letters and digits', () => {
    const good = ['ab', '1a', 'a'.repeat(20)];
    const bad = [
      'a',
      'a'.repeat(21),
      'Demo',
      'démo',
      'a-b',
      'a b',
      'a_b',
      'ab\n',
    ];
    expect(accepted(projectNameSchema, [...good, ...bad])).toEqual(good);
  });

  it('of environments: 2 to 11 lower-case letters and digits', () => {
    const good = ['dev', 'a'.repeat(11)];
    const bad = ['d', 'a'.repeat(12), 'dev-1', 'Dev'];
    expect(accepted(environmentNameSchema, [...good, ...bad])).toEqual(good);
  });

  it('of repositories: inner hyphens too, and no name of its own repositories', () => {
    const good = [
      'api',
      'a-b',
      'a--b',
      '2d',
      'infra',
      'mirror2',
      'a'.repeat(20),
    ];
    const bad = ['a', '-ab', 'ab-', 'aB', 'a.b', 'a'.repeat(21)];
    const reserved = ['mirror', 'infra-apps', 'infra-observability'];
    expect(
      accepted(repositoryNameSchema, [...good, ...bad, ...reserved]),
    ).toEqual(good);
  });
});
