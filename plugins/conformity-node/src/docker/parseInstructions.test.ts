import { parseInstructions } from './parseInstructions';

const read = (text: string) =>
  parseInstructions(text).map(({ keyword, text: rest, line }) => [
    line,
    keyword,
    rest,
  ]);

describe('parseInstructions', () => {
  it('reads lines, whatever their case, ends and comments', () => {
    expect(
      read('\uFEFF# syntax=x\r\nFROM a AS b\r\n\r\n  # no\r\n  run  c  \r\n'),
    ).toEqual([
      [2, 'FROM', 'a AS b'],
      [5, 'RUN', 'c'],
    ]);
  });

  it('puts lines together, over comments and empty ones', () => {
    const [run, next] = parseInstructions(
      'RUN a \\  \n# no\n\n  b \\\n  c\nUSER 1\n',
    );
    expect(run?.text).toBe('a   b   c');
    expect(run?.lineAt(0)).toBe(1);
    expect(run?.lineAt(run.text.indexOf('b'))).toBe(4);
    expect(run?.lineAt(run.text.indexOf('c'))).toBe(5);
    expect(next?.line).toBe(6);
  });

  it('goes on with the character that the file chooses', () => {
    expect(read('# escape=`\nCOPY C:\\ `\n  D:\\\nUSER x')).toEqual([
      [2, 'COPY', 'C:\\   D:\\'],
      [4, 'USER', 'x'],
    ]);
    // Not below the top of the file.
    expect(read('FROM a\n# escape=`\nRUN a `\nUSER x')).toHaveLength(3);
  });

  it('takes flags out', () => {
    const [copy] = parseInstructions(
      'COPY --from=b \\\n --chown="1:0" --link x --y z',
    );
    expect([...(copy?.flags ?? [])]).toEqual([
      ['from', 'b'],
      ['chown', '1:0'],
      ['link', ''],
    ]);
    expect(copy?.text).toBe('x --y z');
    expect(copy?.lineAt(0)).toBe(2);
  });

  it('reads here-documents, where there can be one', () => {
    expect(
      read(
        "RUN <<EOF\nUSER no\n\tEOF\nEOF\nCOPY <<-'A' <<B /c\nx\n\tA\ny\nB\nUSER 1",
      ),
    ).toEqual([
      [1, 'RUN', '<<EOF\nUSER no\n\tEOF'],
      [5, 'COPY', "<<-'A' <<B /c\nx\ny"],
      [10, 'USER', '1'],
    ]);
    expect(read('CMD a <<EOF\nUSER 1')).toHaveLength(2);
    expect(read('RUN echo "<< EOF" $((1<<2)) <<<a\nUSER 1')).toHaveLength(2);
  });

  it('takes what does not end', () => {
    expect(read('RUN a \\')).toEqual([[1, 'RUN', 'a']]);
    expect(read('RUN <<EOF\nUSER 1')).toEqual([[1, 'RUN', '<<EOF\nUSER 1']]);
    expect(read('ENV A="b\nUSER 1')).toHaveLength(2);
    expect(read('123\n=\nFROM')).toEqual([[3, 'FROM', '']]);
  });
});
