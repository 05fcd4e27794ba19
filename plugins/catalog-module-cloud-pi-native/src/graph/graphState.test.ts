import { DEFAULT_GRAPH, readGraphState, writeGraphState } from './graphState';

const read = (query: string) => readGraphState(new URLSearchParams(query));

describe('the state of the graph', () => {
  it('is read from the links that Backstage makes', () => {
    expect(
      read(
        '?rootEntityRefs%5B%5D=system%3Adefault%2Fdemo&maxDepth=1&unidirectional=true&mergeRelations=false&selectedKinds%5B%5D=System&direction=TB',
      ),
    ).toEqual({
      ...DEFAULT_GRAPH,
      roots: ['system:default/demo'],
      depth: 1,
      kinds: ['system'],
      direction: 'TB',
      isMerged: false,
    });
  });

  it('comes back from an address as it was', () => {
    const state = {
      roots: ['system:default/a', 'group:default/b'],
      depth: Number.POSITIVE_INFINITY,
      kinds: ['system', 'environment'],
      relations: ['runsOn', 'partOf'],
      direction: 'RL' as const,
      isSimplified: false,
      isMerged: false,
    };
    expect(readGraphState(writeGraphState(state))).toEqual(state);
  });

  it.each([
    ['a reference that is none', 'rootEntityRefs[]=:/:'],
    ['a depth that is none', 'maxDepth=-3'],
    ['a direction that is none', 'direction=up'],
  ])('does without %s', (_what, query) => {
    expect(read(query)).toEqual(DEFAULT_GRAPH);
  });

  it('takes positions between the brackets', () => {
    expect(read('rootEntityRefs[0]=system:default/demo').roots).toEqual([
      'system:default/demo',
    ]);
  });
});
