import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../paths';
import { compose } from './compose';
import { committed, composed, composedNames } from './composed';

const composeFrom = (files: Record<string, string>) =>
  compose('source', path => files[path] ?? '');

describe('compose', () => {
  it('puts a part in its place, with what is laid over it', () => {
    const text = composeFrom({
      source: 'a: {$part: step, input: {url: ./x, more: [2]}}\n',
      step: '# Why.\nid: s # here\ninput:\n  url: ./y\n  more: [1]\n  kept: >-\n    folded\n    text\n',
    });
    expect(parse(text)).toEqual({
      a: { id: 's', input: { url: './x', more: [2], kept: 'folded text' } },
    });
    expect(text).toContain('id: s # here');
    expect(text).toContain('kept: >-');
  });

  it('spreads a list into a list, and puts one below a key', () => {
    const files = {
      source:
        'steps: [{id: a}, {$part: more}, {id: d}]\nother: {$part: more}\n',
      more: '- id: b\n- id: c\n',
    };
    expect(parse(composeFrom(files))).toEqual({
      steps: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      other: [{ id: 'b' }, { id: 'c' }],
    });
  });

  it('refuses a part of itself, and what is laid over no map', () => {
    expect(() =>
      composeFrom({ source: 'a: {$part: b}', b: 'c: {$part: b}' }),
    ).toThrow('b is a part of itself');
    expect(() =>
      composeFrom({ source: 'a: {$part: b, c: 1}', b: '[1]' }),
    ).toThrow('b is no map');
  });

  it.each(composedNames())('is what is committed: %s', name => {
    // Otherwise: npm run templates -- --compose
    expect(committed(name)).toBe(composed(name));
  });

  it('leaves to the catalogue no file that is a part', () => {
    const [known, parts] = ['templates', 'templates/parts'].map(folder =>
      readdirSync(join(ROOT, folder)),
    );
    // The catalogue reads `templates/*.yaml`.
    expect(parts.filter(name => name.endsWith('.yaml'))).toEqual([]);
    expect(known).toEqual(
      expect.arrayContaining(composedNames().map(name => `${name}.yaml`)),
    );
  });
});
