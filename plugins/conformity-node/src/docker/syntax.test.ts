import { snapshotOf } from '../testing/fixtures';
import { DockerFile, readDockerfiles } from './readDockerfiles';

function read(text: string): DockerFile {
  const [file] = readDockerfiles(snapshotOf({ Dockerfile: text }));
  if (!file) throw new Error('no Dockerfile');
  return file;
}

/** Instructions of the last stage: keyword and line. */
const shape = (text: string) =>
  read(text)
    .stages.at(-1)
    ?.instructions.map(({ keyword, line }) => `${keyword} ${line}`);

describe('the syntax of Dockerfiles', () => {
  it('joins lines, past comments and empty lines', () => {
    const text =
      'FROM a\nRUN one \\\n    # a comment\n\n    two \\\n    three\nUSER 1000\n';
    expect(shape(text)).toEqual(['RUN 2', 'USER 7']);
    expect(read(text).stages[0]?.instructions[0]?.text).toContain('three');
  });

  it('takes keywords in any case', () => {
    const { stages } = read(
      'from a As build\nuser 1000\nFrom build\nExpose 80\n',
    );
    expect(stages.map(({ image, name }) => [image, name])).toEqual([
      ['a', 'build'],
      ['build', undefined],
    ]);
    expect(shape('from a\nuser 1000\n')).toEqual(['USER 2']);
  });

  it('reads what follows a heredoc, whatever is in it', () => {
    const text =
      'FROM a\nRUN <<EOF\nUSER root\nFROM b\nEOF\nCOPY <<"END" /x\nEXPOSE 22\nEND\nUSER 1000\n';
    expect(read(text).stages).toHaveLength(1);
    expect(shape(text)).toEqual(['RUN 2', 'COPY 6', 'USER 9']);
  });

  it('takes the escape of Windows where a directive says so', () => {
    const text =
      '# escape=`\n# syntax=docker/dockerfile:1\nFROM a\nRUN dir C:\\ `\n  C:\\temp\\\nUSER app\n';
    expect(shape(text)).toEqual(['RUN 4', 'USER 6']);
  });

  it('leaves comments and parser directives aside', () => {
    expect(shape('# syntax=x\n# FROM z\nFROM a # b\n  # USER root\n')).toEqual(
      [],
    );
  });

  it('takes an image with everything', () => {
    const { stages } = read(
      'ARG TAG=1.2\nARG REGISTRY=harbor.example:8443\nFROM --platform=$BUILDPLATFORM ${REGISTRY}/demo/base:${TAG:-latest}@sha256:00 AS base\n',
    );
    expect(stages[0]).toMatchObject({
      image: 'harbor.example:8443/demo/base:1.2@sha256:00',
      platform: '$BUILDPLATFORM',
      name: 'base',
      line: 3,
    });
  });

  it('does not take an argument of a stage for one of FROM', () => {
    const { stages } = read('FROM a\nARG TAG=1\nFROM b:$TAG\n');
    expect(stages[1]?.image).toBe('b:$TAG');
  });

  it('ends lines as on Windows', () => {
    const { stages } = read(
      'FROM a AS x\r\nRUN one \\\r\n  two\r\nUSER 1000\r\n',
    );
    expect(stages[0]).toMatchObject({ image: 'a', name: 'x' });
    expect(stages[0]?.instructions.map(({ keyword }) => keyword)).toEqual([
      'RUN',
      'USER',
    ]);
    expect(stages[0]?.instructions[1]?.text).toBe('1000');
  });

  it('reads past a byte order mark', () => {
    expect(read('\uFEFFFROM a\nUSER 1\n').stages[0]?.image).toBe('a');
  });

  it.each([
    ['a very long line', `FROM a\nRUN ${'x '.repeat(50_000)}\n`],
    ['many stages', 'FROM a\n'.repeat(2000)],
    ['variables in variables', `FROM ${'${A:-'.repeat(2000)}\n`],
    ['a heredoc without end', `FROM a\nRUN <<EOF\n${'x\n'.repeat(5000)}`],
    ['lines joined without end', `FROM a\nRUN ${'\\\n'.repeat(5000)}`],
    ['quotes without end', 'FROM a\nENV A="b\nLABEL c=\'d\n'],
    ['flags without value', 'FROM --platform\nCOPY --from\n'],
  ])('takes %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
