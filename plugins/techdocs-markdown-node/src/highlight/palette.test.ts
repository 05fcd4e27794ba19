import { highlight } from './highlight';
import { PALETTE_STYLES, classOf } from './palette';

const info = { language: 'ts', highlighted: [] };

describe('colours of code', () => {
  it('has a style for every class that a page has', () => {
    const html = highlight('const a: number = f(`${1}`); // b', info);
    const classes = [...html.matchAll(/class="(sh\d+)"/g)].map(([, c]) => c);
    expect(new Set(classes).size).toBeGreaterThan(3);
    for (const name of classes) {
      expect(PALETTE_STYLES).toMatch(
        new RegExp(`\\.${name}\\{color:light-dark\\(#\\w{6},#\\w{6}\\)\\}`),
      );
    }
  });

  it('leaves plain text to the block’s own colour', () => {
    expect(classOf('#FFFFFF')).toBeUndefined();
    expect(highlight('a <b> & "c"', { ...info, language: 'text' })).toBe(
      '<pre class="shiki"><code><span class="line">a &lt;b&gt; &amp; "c"</span></code></pre>',
    );
  });
});
