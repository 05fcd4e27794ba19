import { catalogFile, component, HostileCase, refused } from './hostileCase';

const TOO_COMPLEX = /il est trop complexe/;
const INVALID = /ce n’est pas un YAML valide/;
const SHAPELESS = /champ « racine » manque/;

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce(inner => ({ inner }), 'x');

const file = (
  tries: string,
  text: string | Buffer,
  why?: RegExp,
): HostileCase => ({
  tries,
  files: { 'catalog-info.yaml': text },
  ...(why && { told: [why] }),
});

const yaml = (name: string, more = '') => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: production
  owner: demo
${more}`;

const shown = (
  tries: string,
  name: string,
  text: string | Buffer,
  like?: object,
): HostileCase => ({
  ...file(tries, text),
  shows: [`component:default/${name}`],
  like,
});

/** Nine times nine times nine… of what it names. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]
${[...'bcdefgh'].map((key, n) => `${key}: &${key} [${`*${'abcdefg'[n]},`.repeat(9)}]`).join('\n')}`;

export const bytes: HostileCase[] = [
  file('to be huge', `#${'x'.repeat(256 * 1024)}`, /dépasse 256 Kio/),
  file('to be nothing but brackets', '['.repeat(200_000), TOO_COMPLEX),
  file('to be nothing but quotes', '"'.repeat(200_000), TOO_COMPLEX),
  file(
    'to be nothing but keys',
    Array.from({ length: 25_000 }, (_, n) => `k${n}: 1`).join('\n'),
    TOO_COMPLEX,
  ),
  file('to be thousands of documents', '---\n'.repeat(60_000), TOO_COMPLEX),
  file(
    'to be some thousands of documents',
    '--- a\n'.repeat(3_000),
    /plus de 50 entités/,
  ),
  refused(
    'to be deep',
    component('deep', { spec: { x: nested(40) } }),
    TOO_COMPLEX,
  ),
  file(
    'to be as deep as a parser goes',
    `a: ${'['.repeat(3000)}${']'.repeat(3000)}`,
    /./,
  ),
  file('to grow by aliases of aliases', BOMB, INVALID),
  file(
    'to grow by aliases of something large',
    `a: &a "${'x'.repeat(50_000)}"\nb: [${'*a,'.repeat(90)}]`,
    TOO_COMPLEX,
  ),
  file('to hold itself', 'a: &a [*a]', /./),
  refused(
    'to hold keys that differ by their case alone',
    component('cases', { spec: { note: 1, Note: 2 } }),
    /n’en veut pas \(.*case/,
  ),
  refused(
    'to hold them across levels',
    component('levels', { spec: { 'a.B': 1, a: { b: 2 } } }),
    /n’en veut pas \(.*case/,
  ),
  file('to be empty', '', /est vide/),
  file('to be comments only', '# a\n---\n# b\n', /est vide/),
  file('to be a text', 'autre', SHAPELESS),
  file('to be a list', '- autre', SHAPELESS),
  file('to be no YAML', 'a: b: c', INVALID),
  file(
    'to be no YAML after a valid document',
    `${yaml('half')}---\n{`,
    INVALID,
  ),
  file('to be tabs', 'a:\n\tb: c', INVALID),
  file(
    'to be a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    /./,
  ),
  file('to be in UTF-16', Buffer.from(yaml('wide'), 'utf16le'), /./),
  file(
    'to be a symbolic link to another’s file',
    '../../autre/api/catalog-info.yaml',
    SHAPELESS,
  ),
  { tries: 'to be a directory', files: { 'catalog-info.yaml/x': 'x' } },
  shown(
    'nothing: it begins with a mark of order',
    'marked',
    `\ufeff${yaml('marked')}`,
  ),
  shown(
    'nothing: its lines end as on Windows',
    'windows',
    yaml('windows').replace(/\n/g, '\r\n'),
  ),
  shown(
    'to hold what databases do not take',
    'unstorable',
    yaml('unstorable', '  note: "a\\0b\\ud800c\\u202e"\n'),
    { spec: { note: 'abc' } },
  ),
  shown(
    'to hold bytes that are no letters',
    'latin',
    Buffer.concat([
      Buffer.from(yaml('latin', '  note: caf')),
      Buffer.from([0xe9, 10]),
    ]),
    { spec: { note: 'caf\ufffd' } },
  ),
  shown(
    'to be of an older YAML, with tags of its own',
    'old',
    `%YAML 1.1\n---\n${yaml('old', '  note: !!js/function "x"\n  data: !!binary aGk=\n  on: yes\n')}`,
    { spec: { note: 'x', on: 'yes' } },
  ),
  {
    tries: 'to have a wrong document beside valid ones',
    files: catalogFile(
      component('beside-1'),
      'kind: User',
      component('beside-2'),
    ),
    shows: ['component:default/beside-1', 'component:default/beside-2'],
    told: [/Le document 2 .* est refusé/],
  },
];
