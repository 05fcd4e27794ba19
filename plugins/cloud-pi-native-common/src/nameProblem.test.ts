import {
  environmentNameSchema,
  projectNameSchema,
  repositoryNameSchema,
} from './consoleRules';
import { NamedThing, nameProblem } from './nameProblem';

const SCHEMAS = {
  project: projectNameSchema,
  environment: environmentNameSchema,
  repository: repositoryNameSchema,
};

describe('nameProblem', () => {
  it.each<[NamedThing, string, string, string | undefined]>([
    ['project', 'demo', '', undefined],
    ['project', 'a', '', 'too-short'],
    ['project', 'É', '', 'characters'],
    ['project', 'a'.repeat(21), '', 'too-long'],
    ['project', 'mon-projet', '', 'characters'],
    ['environment', 'dev-1', '', 'characters'],
    ['repository', 'api-', '', 'characters'],
    ['repository', 'mirror', '', 'reserved'],
    ['repository', 'a'.repeat(14), '-infra', undefined],
    ['repository', 'a'.repeat(15), '-infra', 'too-long'],
    ['repository', 'infra', '-apps', 'reserved'],
  ])('of the %s %s, with the suffix “%s”', (of, name, suffix, expected) => {
    expect(nameProblem(of, name, suffix)).toBe(expected);
  });

  it.each(['project', 'environment', 'repository'] as const)(
    'agrees with the schema on names of a %s',
    of => {
      const names = ['', 'a', 'ab', 'a-b', '-ab', 'aB', 'a\n', 'mirror'].concat(
        ['a'.repeat(11), 'a'.repeat(12), 'a'.repeat(20), 'a'.repeat(21)],
      );
      expect(names.filter(name => !nameProblem(of, name))).toEqual(
        names.filter(name => SCHEMAS[of].safeParse(name).success),
      );
    },
  );
});
