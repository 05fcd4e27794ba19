import { highlight } from './highlight';

const linesOf = (code: string, language: string) =>
  [
    ...highlight(code, { language, highlighted: [] }).matchAll(
      /<span class="line">(.*?)<\/span>(?=\n|<\/code>)/g,
    ),
  ].map(([, line]) => line);

describe('highlight', () => {
  it('colours a line that it knows by where it stands', () => {
    const [outside] = linesOf('const a = 1;', 'ts');
    const inside = linesOf('`\nconst a = 1;\n`\nconst a = 1;', 'ts');
    expect(inside[3]).toBe(outside);
    expect(inside[1]).not.toBe(outside);
    expect(linesOf('`\nconst a = 1;\n`\nconst a = 1;', 'ts')).toEqual(inside);
  });

  it('knows an end by what began it', () => {
    const [, first, , second] = linesOf('<<A\nB\nA\nB', 'bash');
    const [, other] = linesOf('<<B\nB\nA\nB', 'bash');
    expect(first).not.toBe(second);
    expect(other).not.toBe(first);
  });

  it('leaves what is too long as it is', () => {
    const long = `a: ${'b'.repeat(2_000)}`;
    expect(linesOf(`c: 1\n${long}\nc: 1`, 'yaml')[1]).toBe(long);
  });
});
