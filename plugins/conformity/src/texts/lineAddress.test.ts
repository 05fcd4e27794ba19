import { lineAddress } from './lineAddress';

const WEB = 'https://gitlab.example.org/forge/demo/api';

describe('lineAddress', () => {
  it('leads to the line, at the commit that was judged', () => {
    expect(lineAddress(WEB, 'abc123', { file: 'k8s/app.yaml', line: 12 })).toBe(
      `${WEB}/-/blob/abc123/k8s/app.yaml#L12`,
    );
  });

  it('escapes names, and keeps folders', () => {
    expect(
      lineAddress(WEB, undefined, { file: 'a b/ç#?.yaml', line: undefined }),
    ).toBe(`${WEB}/-/blob/HEAD/a%20b/%C3%A7%23%3F.yaml`);
  });

  it('is nothing where the evidence is in no file', () => {
    expect(lineAddress(WEB, 'abc123', { line: 3 })).toBeUndefined();
  });
});
