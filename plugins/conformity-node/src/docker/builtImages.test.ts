import { snapshotOf } from '../testing/fixtures';
import {
  builtImage,
  instructionsOf,
  namedImages,
  withVariables,
} from './builtImages';
import { readDockerfiles } from './readDockerfiles';
import { substitute } from './variables';

function read(text: string) {
  const [file] = readDockerfiles(snapshotOf({ Dockerfile: text }));
  const image = file && builtImage(file);
  if (!image) throw new Error('no image');
  return { file: image.file, image };
}

describe('builtImage', () => {
  it('follows the last stage to where it starts from', () => {
    const { image } = read(`FROM x AS one
RUN 1
FROM y AS two
RUN 2
FROM ONE AS three
RUN 3
FROM three
RUN 4
`);
    expect(image.base.text).toBe('x');
    expect(image.last.line).toBe(7);
    expect(instructionsOf(image).map(({ text }) => text)).toEqual([
      '1',
      '3',
      '4',
    ]);
  });

  it('does not loop on a stage that names itself', () => {
    expect(read('FROM a AS a\nFROM b AS a\n').image.stages).toHaveLength(1);
  });

  it('expands what is declared before, not after', () => {
    const { image } = read(`ARG UID=1001
FROM a
ARG UID
ENV U=$UID
USER $U
ENV U=0
`);
    const users: string[] = [];
    for (const [{ keyword, text }, values] of withVariables(image)) {
      if (keyword === 'USER') users.push(substitute(text, values));
    }
    expect(users).toEqual(['1001']);
  });

  it('names the images of elsewhere, once each place', () => {
    const { file } = read(`FROM scratch AS nothing
FROM x:1 AS build
FROM build
COPY --from=0 a b
COPY --from=build a b
COPY --from=y:2 a b
`);
    expect(
      namedImages(file).map(({ image, line }) => [image.text, line]),
    ).toEqual([
      ['x:1', 2],
      ['y:2', 6],
    ]);
  });
});
