import { platform } from '../testing/builders';
import { MAX_CHANGED_FILES, parsePush, refreshKeys } from './push';

const REPOSITORY = 'https://gitlab.example.test/forge-mi/projects/demo/api';
const LOCATION = `cloud-pi-native-repository:${REPOSITORY}`;

const commit = (some: object) => ({ added: [], modified: [], ...some });

const push = (some: object = {}, project: object = {}) => ({
  object_kind: 'push',
  ref: 'refs/heads/main',
  project: {
    path_with_namespace: 'forge-mi/projects/demo/api',
    default_branch: 'main',
    // Not what we go by: only GitLab's path below our own address is.
    web_url: 'https://elsewhere.example.test/demo/api',
    ...project,
  },
  commits: [],
  ...some,
});

const keysOf = (payload: unknown) => {
  const parsed = parsePush(payload);
  return parsed && refreshKeys(parsed, platform);
};

describe('a push', () => {
  it.each([
    ['whose commits GitLab does not list', push()],
    ['without commits, as of a branch that went', push({ commits: undefined })],
    ['to a repository that had no branch', push({}, { default_branch: null })],
  ])('%s has its repository read again', (_, payload) => {
    expect(keysOf(payload)).toEqual([LOCATION]);
  });

  it('names the files that were added, changed or removed, once each', () => {
    const commits = [
      commit({ added: ['docs/mon API.yaml'] }),
      commit({ modified: ['openapi.yaml'], removed: ['old.json'] }),
      commit({ modified: ['openapi.yaml'] }),
    ];
    expect(keysOf(push({ commits }))).toEqual([
      LOCATION,
      `url:${REPOSITORY}/-/blob/HEAD/docs/mon%20API.yaml`,
      `url:${REPOSITORY}/-/blob/HEAD/openapi.yaml`,
      `url:${REPOSITORY}/-/blob/HEAD/old.json`,
    ]);
  });

  it.each([
    ['to another branch', push({ ref: 'refs/heads/feature/main' })],
    ['of a tag named as the branch', push({ ref: 'refs/tags/main' })],
    [
      'beside our group',
      push({}, { path_with_namespace: 'forge-mi/other/api' }),
    ],
    [
      'of a group that only starts as ours',
      push({}, { path_with_namespace: 'forge-mi/projects-bis/demo/api' }),
    ],
  ])('%s is none of ours', (_, payload) => {
    expect(keysOf(payload)).toEqual([]);
  });

  it.each([
    push({}, { path_with_namespace: 'forge-mi/projects/demo/api?x=%2e%2e' }),
    push({}, { path_with_namespace: ['forge-mi/projects/demo/api'] }),
    push({ commits: [{ added: [{ toString: 'x' }] }] }),
    push({ commits: 'all' }),
    push({ project: undefined }),
    push({ ref: 12 }),
  ])('that is malformed is refused: %j', payload => {
    expect(() => parsePush(payload)).toThrow();
  });

  it('cannot have another repository’s files read, nor any number of them', () => {
    const added = ['../../../other/api/-/blob/HEAD/x', '/../../x', '\ud800'];
    expect(keysOf(push({ commits: [commit({ added })] }))?.[0]).toBe(LOCATION);
    for (const key of keysOf(push({ commits: [commit({ added })] })) ?? []) {
      expect(key).toContain(`:${REPOSITORY}`);
      expect(key).not.toContain('..');
    }
    const many = Array.from({ length: 5000 }, (_, n) => `file-${n}`);
    expect(keysOf(push({ commits: [commit({ added: many })] }))).toHaveLength(
      1 + MAX_CHANGED_FILES,
    );
  });

  it('is told from what is no push', () => {
    for (const other of [{ object_kind: 'tag_push' }, {}, [], 'push', null]) {
      expect(parsePush(other)).toBeUndefined();
    }
  });
});
