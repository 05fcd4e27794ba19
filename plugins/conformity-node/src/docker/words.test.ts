import { splitCommands, splitWords } from './words';

describe('splitWords', () => {
  it.each<[string, string[]]>([
    ['a  b\tc ', ['a', 'b', 'c']],
    ['A="x y" \'p q\'r', ['A=x y', 'p qr']],
    ['a\\ b "c\\"d" \'e\\f\'', ['a b', 'c"d', 'e\\f']],
    ['"open', ['open']],
    ['""', ['']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(splitWords(source).map(({ text }) => text)).toEqual(expected);
  });

  it('says where words are', () => {
    expect(splitWords(' ab "c"')).toEqual([
      { text: 'ab', start: 1, end: 3 },
      { text: 'c', start: 4, end: 7 },
    ]);
  });

  it('keeps to the escape it is given', () => {
    const [path] = splitWords('C:\\a` b', '`');
    expect(path?.text).toBe('C:\\a b');
  });
});

describe('splitCommands', () => {
  it.each<[string, string[]]>([
    ['a && b || c; d\ne | f & g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['echo "a; b" \'c && d\' e\\;f', ['echo "a; b" \'c && d\' e\\;f']],
    ['a # b && c\nd#e', ['a', 'd#e']],
    ['# a', []],
    ['', []],
  ])('%j', (script, expected) => {
    const commands = splitCommands(script).map(command => command.trim());
    expect(commands.filter(Boolean)).toEqual(expected);
  });
});
