import { readOptions, UsageError } from './options';

describe('the command line', () => {
  it('is read', () => {
    expect(
      readOptions(['-o', 'x', '--portal', 'https://portail.example.test']),
    ).toEqual({
      help: false,
      out: 'x',
      portal: 'https://portail.example.test',
    });
    expect(readOptions(['--help'])).toEqual({ help: true });
  });

  it.each([
    [[]],
    [['--out']],
    [['x']],
    [['--out', 'x', '--what', 'y']],
    [['--out', 'x', '--portal', 'file:///x']],
    [['--out', 'x', '--portal', 'portail']],
  ])('is refused where it is %j', args => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
