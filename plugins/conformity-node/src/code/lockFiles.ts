import { z } from 'zod';
import { Repository } from '../Repository';
import { Clue } from '../Rule';
import { isOurs } from './languages';
import { folderOf, parseJson } from './packages';
import { firstUnpinned, hasPythonDependencies } from './pythonDependencies';

/** A file of dependencies, and whether what it asks for is locked. */
export interface Locking {
  clue: Clue;
  locked: boolean;
  /** True where it only serves development. */
  development?: boolean;
}

const NODE = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
];
const PYTHON = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'];

const composerSchema = z.object({
  require: z.record(z.string(), z.unknown()).optional(),
  'require-dev': z.record(z.string(), z.unknown()).optional(),
});

/** Folders from a file's own up to the root. */
function* upFrom(file: string): Generator<string> {
  let folder = folderOf(file);
  yield folder;
  while (folder !== '') {
    folder = folderOf(folder.slice(0, -1));
    yield folder;
  }
}

const hasBeside = (
  repository: Repository,
  file: string,
  names: readonly string[],
) => names.some(name => repository.has(folderOf(file) + name));

/** One lock at the root of a workspace serves all its members. */
const hasAbove = (
  repository: Repository,
  file: string,
  names: readonly string[],
) =>
  [...upFrom(file)].some(folder =>
    names.some(name => repository.has(folder + name)),
  );

function composerNeeds(text: string): boolean {
  const parsed = composerSchema.safeParse(parseJson(text));
  const names = parsed.success
    ? Object.keys({ ...parsed.data.require, ...parsed.data['require-dev'] })
    : [];
  // What has no slash is PHP itself and its extensions.
  return names.some(name => name.includes('/'));
}

const hasLine = (text: string, pattern: RegExp) =>
  text.split('\n').some(line => pattern.test(line));

type Reader = (repository: Repository, file: string, text: string) => Locking[];

const lockedBy =
  (
    names: readonly string[],
    needs: (text: string) => boolean,
    above = false,
  ): Reader =>
  (repository, file, text) =>
    needs(text)
      ? [
          {
            clue: { file },
            locked: (above ? hasAbove : hasBeside)(repository, file, names),
          },
        ]
      : [];

/** A list for pip is its own lock, where it gives each version. */
const requirements: Reader = (repository, file, text) => {
  const line = firstUnpinned(text);
  const locked =
    line === undefined ||
    hasBeside(repository, file, [...PYTHON, 'Pipfile.lock']);
  const development = /(^|[-_.])(dev|tests?|lint|docs?|ci)([-_.]|$)/.test(
    file.slice(folderOf(file).length),
  );
  return [{ clue: { file, ...(line && { at: line }) }, locked, development }];
};

const pyproject: Reader = (repository, file, text) =>
  hasPythonDependencies(text)
    ? [
        {
          clue: { file },
          locked:
            hasAbove(repository, file, PYTHON) ||
            hasBeside(repository, file, ['requirements.txt']),
        },
      ]
    : [];

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['pyproject.toml', pyproject],
  ['Pipfile', lockedBy(['Pipfile.lock'], () => true)],
  [
    'go.mod',
    lockedBy(['go.sum', 'go.work.sum'], text =>
      hasLine(text, /^\s*(require\s|\S+\s+v\d)/),
    ),
  ],
  [
    'Gemfile',
    lockedBy(['Gemfile.lock'], text => hasLine(text, /^\s*(gem|gemspec)\b/)),
  ],
  ['composer.json', lockedBy(['composer.lock'], composerNeeds)],
  [
    'Cargo.toml',
    lockedBy(
      ['Cargo.lock'],
      text => hasLine(text, /^\s*\[([\w.'"()-]+\.)?dependencies/),
      true,
    ),
  ],
]);

const REQUIREMENTS = /(^|\/)requirements([\w.-]*|\/[\w.-]+)\.txt$/;

const readerOf = (path: string): Reader | undefined =>
  path.endsWith('.txt') && REQUIREMENTS.test(path)
    ? requirements
    : READERS.get(path.slice(path.lastIndexOf('/') + 1));

/** True for a folder whose lock also serves the packages below. */
const isWorkspace = (repository: Repository, folder: string) =>
  repository.has(`${folder}pnpm-workspace.yaml`) ||
  repository.packages.some(one => one.folder === folder && one.workspaces);

const ofPackages = (repository: Repository): Locking[] =>
  repository.packages
    .filter(({ dependencies }) => dependencies.size > 0)
    .map(({ file, folder: own }) => ({
      clue: { file },
      locked: [...upFrom(file)].some(
        folder =>
          NODE.some(name => repository.has(folder + name)) &&
          (folder === own || isWorkspace(repository, folder)),
      ),
    }));

/** Every file of dependencies of a repository. */
export function lockings(repository: Repository): Locking[] {
  const others = [...repository.snapshot.files.values()].flatMap(
    ({ path, text }) => {
      if (text === undefined) return [];
      const reader = readerOf(path);
      return reader && isOurs(path) ? reader(repository, path, text) : [];
    },
  );
  return [...ofPackages(repository), ...others];
}
