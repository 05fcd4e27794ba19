import { OPAQUE } from './manifests/opaque';
import { shownText, shownValue } from './shown';

describe('shownValue', () => {
  it.each([
    ['a line', 'image: demo', 'image: demo'],
    ['the first line', '\n  a\nb', 'a'],
    ['what only Helm knows as an ellipsis', `api:${OPAQUE}`, 'api:…'],
    ['no credentials', 'https://me:token@host/x', 'https://…@host/x'],
    ['a digest as it is', 'oci://host/x@sha256:00', 'oci://host/x@sha256:00'],
    ['no character that PostgreSQL refuses', 'a\u0000b\ud800c', 'a b c'],
    ['characters of two halves', '😀', '😀'],
    ['nothing', '', ''],
  ])('shows %s', (_, text, expected) => {
    expect(shownValue(text)).toBe(expected);
  });

  it('cuts between characters', () => {
    const long = shownValue('😀'.repeat(300));
    expect([...long]).toHaveLength(201);
    expect(long.endsWith('😀…')).toBe(true);
    expect(shownValue('a'.repeat(200))).toBe('a'.repeat(200));
    expect(shownValue('a'.repeat(100_000))).toBe(`${'a'.repeat(200)}…`);
  });
});

describe('shownText', () => {
  it('keeps sentences, in both languages', () => {
    expect(shownText({ fr: `à ${OPAQUE}`, en: 'x'.repeat(2000) })).toEqual({
      fr: 'à …',
      en: `${'x'.repeat(1000)}…`,
    });
  });
});
