import { snapshotOf } from '../testing/fixtures';
import { commandsOf, copyOf, pairsOf } from './instructions';
import { DockerFile, readDockerfiles } from './readDockerfiles';

function read(text: string): DockerFile {
  const [file] = readDockerfiles(snapshotOf({ Dockerfile: text }));
  if (!file) throw new Error('no Dockerfile');
  return file;
}

/** The instruction of a file that has one stage and one instruction in it. */
function only(line: string) {
  const [instruction] = read(`FROM a\n${line}\n`).stages[0]?.instructions ?? [];
  if (!instruction) throw new Error('no instruction');
  return instruction;
}

describe('readDockerfiles', () => {
  it('finds Dockerfiles by their names, and nothing else', () => {
    const names = [
      'Dockerfile',
      'api/Dockerfile.prod',
      'docker/api.Dockerfile',
      'Containerfile',
      'Dockerfile.dockerignore',
      'Dockerfile.md',
      'charts/Dockerfile.tpl',
      'node_modules/a/Dockerfile',
      '.devcontainer/Dockerfile',
      'src/DockerfileReader.ts',
    ];
    const files = Object.fromEntries(names.map(name => [name, 'FROM a\n']));
    expect(readDockerfiles(snapshotOf(files)).map(({ file }) => file)).toEqual(
      names.slice(0, 4),
    );
  });

  it('reads stages, with defaults that build on each other', () => {
    const { stages, head, defaults } = read(`# syntax=docker/dockerfile:1
ARG HOST=docker.io
ARG NODE="24" BASE=$HOST/node
ARG NONE
FROM --platform=linux/amd64 $BASE:$NODE-slim as Build
RUN true
from build
`);
    expect(head.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(Object.fromEntries(defaults)).toEqual({
      HOST: 'docker.io',
      NODE: '24',
      BASE: 'docker.io/node',
    });
    expect(
      stages.map(({ instructions, copiesFrom, base, ...stage }) => [
        stage,
        instructions.length,
        base?.line,
      ]),
    ).toEqual([
      [
        {
          image: 'docker.io/node:24-slim',
          platform: 'linux/amd64',
          name: 'Build',
          line: 5,
        },
        1,
        undefined,
      ],
      [{ image: 'build', line: 7 }, 0, 5],
    ]);
  });

  it.each(['', 'FROM', '\u0001', 'RUN [', 'COPY', 'ENV A', '<<EOF\n'])(
    'takes %j',
    text => {
      expect(() => read(text || '\n')).not.toThrow();
    },
  );
});

describe('instructions', () => {
  it('takes pairs apart, each with its line', () => {
    expect(pairsOf(only('ENV A=1 \\\n  B="x y"'))).toEqual([
      { name: 'A', value: '1', line: 2 },
      { name: 'B', value: 'x y', line: 3 },
    ]);
    expect(pairsOf(only('ENV OLD with spaces'))).toEqual([
      { name: 'OLD', value: 'with spaces', line: 2 },
    ]);
    expect(pairsOf(only('ARG A'))).toEqual([{ name: 'A', line: 2 }]);
    expect(pairsOf(only('RUN a=b'))).toEqual([]);
  });

  it('takes copies apart', () => {
    expect(copyOf(only('COPY --chown=1:0 a b/ /c/'))).toEqual({
      sources: ['a', 'b/'],
      destination: '/c/',
    });
    expect(copyOf(only('COPY ["a", "/c"]'))).toEqual({
      sources: ['a'],
      destination: '/c',
    });
    expect(copyOf(only('COPY <<EOF /c\n.env\nEOF'))).toEqual({
      sources: [],
      destination: '/c',
    });
    expect(only('COPY --chown=1 --from=build a b').flags.get('from')).toBe(
      'build',
    );
    expect(only('COPY a --from=b').flags.get('from')).toBeUndefined();
  });

  it.each<[string, string[][]]>([
    ['RUN a b && c; d | e', [['a', 'b'], ['c'], ['d'], ['e']]],
    ['RUN A=1 B=2 sudo make', [['make']]],
    ['RUN ["a", "b"]', [['a', 'b']]],
    ['RUN a \\\n  # b\n  c', [['a', 'c']]],
    ['RUN <<EOF\na\n# b\nc\nEOF', [['a'], ['c']]],
    ['RUN cat <<EOF > x\nmake\nEOF', [['cat', '<<EOF', '>', 'x']]],
    ['RUN echo "a; b" && c', [['echo', 'a; b'], ['c']]],
    ['RUN (cd x && make)', [['cd', 'x'], ['make']]],
    ['RUN <<EOF\na\nb c\nEOF', [['a'], ['b', 'c']]],
    ['RUN --mount=type=cache,target=/x a', [['a']]],
  ])('takes commands apart: %j', (line, expected) => {
    expect(commandsOf(only(line))).toEqual(expected);
  });
});
