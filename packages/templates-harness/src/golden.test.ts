import { normalised } from './golden';
import { Product } from './produce';
import { casesOf, TEMPLATES } from './templates';

const [one] = casesOf(TEMPLATES[0]);

const productOf = (text: string): Product => ({
  case: one,
  repositories: [
    {
      role: 'app',
      infrastructure: false,
      isMirror: false,
      files: new Map([['file', text]]),
    },
  ],
  console: { environments: [], repositories: [], text: '' },
  output: '',
  accidents: {
    platform: 'http://localhost:1',
    project: 'demo1',
    commits: ['12345678abcd'],
  },
});

describe('what is kept', () => {
  it('does not depend on the run', () => {
    const text = 'http://localhost:1/forge/demo1 12345678';
    expect(normalised(productOf(text)).get('app/file')).toBe(
      'https://gitlab.exemple.gouv.fr/forge/projet 0c0117e0',
    );
  });

  it('holds a long file by its digest', () => {
    const [a, b] = ['a', 'b'].map(letter =>
      normalised(productOf(letter.repeat(50_000))).get('app/file'),
    );
    expect(a).toMatch(/^sha256 [0-9a-f]{64}\n$/);
    expect(a).not.toBe(b);
  });
});
