import { mergeLocks } from './merge';
import { choicesOf, linesFor, optionsOf } from './options';

const lockOf = (options: string[], ...paths: string[]) => ({
  chosen: new Set(options),
  entries: new Map(paths.map(path => [path, `"${path}": {}`])),
});

describe('lock files of a skeleton with options', () => {
  it('put what an option brings under its condition', () => {
    const text = mergeLocks([
      lockOf([], 'a', 'z'),
      lockOf(['x'], 'a', 'b', 'z'),
      lockOf(['y'], 'a', 'b', 'c', 'z'),
      lockOf(['x', 'y'], 'a', 'b', 'c', 'z'),
    ]);
    expect(text.split('\n')).toEqual([
      '"a": {},',
      '{% if values.x or values.y %}',
      '"b": {},',
      '{% endif %}',
      '{% if values.y %}',
      '"c": {},',
      '{% endif %}',
      '"z": {}',
    ]);
  });

  it('tell what is of development only without an option', () => {
    const entries = (dev: string) =>
      new Map([
        ['a', dev],
        ['z', '"z": {}'],
      ]);
    expect(
      mergeLocks([
        { chosen: new Set(), entries: entries('"a": {"dev": true}') },
        { chosen: new Set(['x']), entries: entries('"a": {}') },
      ]),
    ).toBe(
      '{% if values.x %}\n"a": {},\n{% else %}\n"a": {"dev": true},\n{% endif %}\n"z": {}',
    );
  });

  it('refuse what takes two options at once', () => {
    expect(() =>
      mergeLocks([
        lockOf([], 'z'),
        lockOf(['x'], 'z'),
        lockOf(['y'], 'z'),
        lockOf(['x', 'y'], 'a', 'z'),
      ]),
    ).toThrow('a depends on more than one option');
  });

  it('are of every choice of the options that a file names', () => {
    const text =
      'a\n{% if values.x %}\nb\n{% endif %}\n{% if values.y %}\nc\n{% endif %}\nd';
    expect(optionsOf(text)).toEqual(['x', 'y']);
    expect(
      choicesOf(optionsOf(text)).map(chosen => linesFor(text, chosen)),
    ).toEqual(['a\nd', 'a\nb\nd', 'a\nc\nd', 'a\nb\nc\nd']);
  });
});
