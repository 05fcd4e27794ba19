import { OPAQUE } from '../opaque';
import { render } from './__testUtils__/render';

describe('templates read without Helm', () => {
  it.each([
    ['values', '{{ .Values.a.b }}', { a: { b: 'x' } }, 'x'],
    [
      'the root within a block',
      '{{ with .Values.a }}{{ $.Values.b }}{{ end }}',
      { a: 1, b: 2 },
      '2',
    ],
    ['the chart', '{{ .Chart.Name }}-{{ .Chart.Version }}', {}, 'demo-1.2.3'],
    ['what is not there', '[{{ .Values.a.b.c }}]', {}, '[]'],
    ['numbers and booleans', '{{ 3 }}{{ -2 }}{{ true }}', {}, '3-2true'],
    ['raw texts', '{{ `a"b` }}', {}, 'a"b'],
    ['pipes', '{{ .Values.a | upper | quote }}', { a: 'x' }, '"X"'],
    ['brackets', '{{ (index .Values "a-b").c }}', { 'a-b': { c: 'x' } }, 'x'],
  ])('writes %s', (_, template, values, made) => {
    expect(render(template, values)).toBe(made);
  });

  it.each([
    [true, 'yes'],
    [false, 'no'],
    ['', 'no'],
    [0, 'no'],
    [[], 'no'],
    [{}, 'no'],
    [null, 'no'],
    ['false', 'yes'],
    [{ a: null }, 'yes'],
  ])('takes %j for true or false as Go does', (value, made) => {
    const template = '{{ if .Values.a }}yes{{ else }}no{{ end }}';
    expect(render(template, { a: value })).toBe(made);
  });

  it('takes the first branch that holds', () => {
    const template =
      '{{ if eq .Values.a 1 }}one{{ else if eq .Values.a 2 }}two{{ else }}more{{ end }}';
    expect([1, 2, 3].map(a => render(template, { a }))).toEqual([
      'one',
      'two',
      'more',
    ]);
  });

  it('names what it tests', () => {
    expect(
      render('{{ if $a := .Values.a }}{{ $a }}{{ end }}', { a: 'x' }),
    ).toBe('x');
    expect(
      render('{{ with $a := .Values.a }}{{ $a.b }}{{ end }}', { a: { b: 1 } }),
    ).toBe('1');
  });

  it('goes through lists and mappings, in the order of their keys', () => {
    expect(
      render('{{ range .Values.a }}[{{ . }}]{{ end }}', { a: ['x', 'y'] }),
    ).toBe('[x][y]');
    expect(
      render(
        '{{ range $i, $e := .Values.a }}{{ if eq $i 0 }}first {{ end }}{{ $e }} {{ end }}',
        { a: ['x', 'y'] },
      ),
    ).toBe('first x y ');
    expect(
      render('{{ range $k, $v := .Values.a }}{{ $k }}={{ $v }};{{ end }}', {
        a: { z: 1, b: 2 },
      }),
    ).toBe('b=2;z=1;');
    expect(
      render('{{ range .Values.a }}x{{ else }}none{{ end }}', { a: [] }),
    ).toBe('none');
    expect(render('{{ range until 3 }}{{ . }}{{ end }}')).toBe('012');
  });

  it('leaves a range early', () => {
    const template =
      '{{ range .Values.a }}{{ if eq . 2 }}{{ continue }}{{ end }}{{ if eq . 4 }}{{ break }}{{ end }}{{ . }}{{ end }}';
    expect(render(template, { a: [1, 2, 3, 4, 5] })).toBe('13');
  });

  it('keeps variables to their blocks, and changes those outside', () => {
    expect(
      render('{{ $a := 1 }}{{ if true }}{{ $a = 2 }}{{ end }}{{ $a }}'),
    ).toBe('2');
    expect(
      render('{{ $a := 1 }}{{ if true }}{{ $a := 2 }}{{ end }}{{ $a }}'),
    ).toBe('1');
    expect(
      render(
        '{{ $a := "" }}{{ range list "x" "y" }}{{ $a = print $a . }}{{ end }}{{ $a }}',
      ),
    ).toBe('xy');
  });

  it('moves the dot with `with`, and chains its else', () => {
    const template =
      '{{ with .Values.a }}a{{ .b }}{{ else with .Values.c }}c{{ .d }}{{ else }}none{{ end }}';
    expect(render(template, { a: { b: 1 } })).toBe('a1');
    expect(render(template, { c: { d: 2 } })).toBe('c2');
    expect(render(template)).toBe('none');
  });

  it('includes what is defined, with a dot and a root of its own', () => {
    const helpers = '{{- define "name" -}}{{ .n }}{{ $.n }}{{- end -}}';
    expect(render('{{ include "name" (dict "n" "x") }}', {}, helpers)).toBe(
      'xx',
    );
    expect(render('{{ template "name" .Values }}', { n: 1 }, helpers)).toBe(
      '11',
    );
    expect(
      render('{{ block "own" .Values }}[{{ .n }}]{{ end }}', { n: 1 }),
    ).toBe('[1]');
  });

  it('renders templates that are values', () => {
    expect(
      render('{{ tpl .Values.host . }}', { host: 'a.{{ .Values.d }}', d: 'b' }),
    ).toBe('a.b');
    expect(render('{{ tpl .Values.host . }}', { host: 'plain' })).toBe('plain');
    expect(render('{{ tpl .Values.host . }}', { host: '{{ if }}' })).toBe(
      OPAQUE,
    );
  });

  it('trims blanks around actions', () => {
    expect(
      render('labels:\n  {{- if true }}\n  a: b\n  {{- end }}\nc: d'),
    ).toBe('labels:\n  a: b\nc: d');
    expect(render('a: {{- 3 -}} \n b')).toBe('a:3b');
  });

  it.each([
    ['a function that it does not know', '{{ genSelfSignedCert "x" }}'],
    ['a helper that is not there', '{{ include "common.labels" . }}'],
    ['what the cluster can do', '{{ .Capabilities.APIVersions.Has "x/v1" }}'],
    ['what is compared with it', '{{ eq (genPassword) "x" }}'],
    ['what is under it', '{{ (fromYamlArray "x").a.b }}'],
    ['what is not told of it', '{{ not (unknown) }}'],
    ['a choice by it', '{{ ternary "a" "b" (unknown) }}'],
    ['a collection as a text', '{{ .Values.map }}'],
  ])('says that it does not know %s', (_, template) => {
    expect(render(template, { map: { a: 1 } })).toBe(OPAQUE);
  });

  it('keeps what it knows beside what it does not', () => {
    expect(render('{{ printf "%s-%s" "a" (unknown) | quote }}')).toBe(
      `"a-${OPAQUE}"`,
    );
    expect(render('{{ toYaml (dict "a" (unknown)) }}')).toBe(`a: ${OPAQUE}`);
    expect(render('{{ or false (unknown) }}{{ and false (unknown) }}')).toBe(
      `${OPAQUE}false`,
    );
    expect(render('{{ and true (unknown) }}')).toBe(OPAQUE);
  });

  it('writes once what it does not know how often', () => {
    expect(render('{{ range $k, $v := (unknown) }}{{ $v }};{{ end }}')).toBe(
      `${OPAQUE};`,
    );
  });
});

describe('templates that are none', () => {
  it.each([
    '{{ if .Values.a }}',
    '{{ end }}',
    '{{ else }}',
    '{{ define }}x{{ end }}',
    '{{ .Values.a | }}',
    '{{ ( }}',
    '{{ ) }}',
    '{{ .Values.a-b }}',
    '{{ "a" "b" }}',
    '{{ a.b }}',
    '{{ $ := }}',
    '{{ if true }}{{ else nonsense }}{{ end }}',
    '{{ € }}',
  ])('%s is refused', template => {
    expect(() => render(template)).toThrow('template: templates/made.yaml');
  });
});

describe('hostile templates', () => {
  const DOUBLE = '{{ $a = print $a $a }}'.repeat(64);
  const PAIR = '{{ $a = dict "x" $a "y" $a }}'.repeat(64);
  const big = { a: Array.from({ length: 1000 }, (_, index) => `${index}`) };

  it.each([
    [
      'include one another without end',
      '{{ include "a" . }}',
      '{{ define "a" }}{{ include "b" . }}{{ end }}{{ define "b" }}{{ include "a" . }}{{ end }}',
    ],
    [
      'include themselves twice',
      '{{ include "a" . }}',
      '{{ define "a" }}{{ include "a" . }}{{ include "a" . }}{{ end }}',
    ],
    ['include themselves through tpl', '{{ tpl .Values.t . }}', ''],
    ['range over a huge number', '{{ range until 1000000000 }}x{{ end }}', ''],
    [
      'range over nothing for ever',
      '{{ range untilStep 0 1 0.0000000001 }}x{{ end }}',
      '',
    ],
    [
      'range within ranges',
      `${'{{ range $.Values.a }}'.repeat(4)}x${'{{ end }}'.repeat(4)}`,
      '',
    ],
    ['double a text', `{{ $a := "xxxxxxxx" }}${DOUBLE}{{ $a }}`, ''],
    ['double a mapping', `{{ $a := dict }}${PAIR}{{ toYaml $a }}`, ''],
    ['double a mapping for JSON', `{{ $a := dict }}${PAIR}{{ toJson $a }}`, ''],
    [
      'double a mapping and merge it',
      `{{ $a := dict }}${PAIR}{{ merge (dict) $a $a }}`,
      '',
    ],
    [
      'double a list and join it',
      `{{ $a := list (repeat 10 "x") }}${'{{ $a = concat $a $a }}'.repeat(64)}{{ join "," $a }}`,
      '',
    ],
    [
      'replace without end',
      `{{ $a := "aaaa" }}${'{{ $a = replace "a" "aaaaaaaaaaaaaaaa" $a }}'.repeat(32)}`,
      '',
    ],
    [
      'indent without end',
      `{{ $a := "a\\na" }}${'{{ $a = print $a "\\n" $a | indent 100 }}'.repeat(40)}`,
      '',
    ],
    [
      'hold themselves',
      '{{ $a := dict }}{{ $_ := set $a "a" $a }}{{ toYaml $a }}',
      '',
    ],
  ])('that %s are too large', (_, template, helpers) => {
    const values = { ...big, t: '{{ tpl .Values.t . }}' };
    expect(() => render(template, values, helpers)).toThrow(
      'size: templates/made.yaml',
    );
  });

  it('that nest without end are refused, and do no harm', () => {
    expect(() => render(`{{ ${'('.repeat(200_000)} }}`)).toThrow(
      /templates\/made/,
    );
    const nested = `${'{{ if true }}'.repeat(20_000)}${'{{ end }}'.repeat(20_000)}`;
    let made: string;
    try {
      made = render(nested);
    } catch (error) {
      made = String(error);
    }
    // Where the stack ends depends on the machine.
    expect(made).toMatch(/^$|templates\/made/);
  });

  it('do not reach what JavaScript has of its own', () => {
    expect(
      render(
        '[{{ .Values.constructor }}{{ .Values.__proto__ }}{{ .Values.toString }}]',
      ),
    ).toBe('[]');
    expect(
      render(
        '[{{ index .Values "constructor" }}{{ get .Values "__proto__" }}]',
      ),
    ).toBe('[]');
    expect(render('{{ hasKey .Values "constructor" }}')).toBe('false');
    expect(
      render(
        '{{ constructor "return 1" }}{{ __proto__ }}{{ hasOwnProperty "x" }}',
      ),
    ).toBe(OPAQUE.repeat(3));
    expect(
      render(
        '{{ $d := dict "__proto__" (dict "p" 1) }}{{ $d.p }}{{ get $d "__proto__" | toJson }}',
      ),
    ).toBe('{"p":1}');
    expect(
      render(
        '{{ $d := dict }}{{ $_ := set $d "__proto__" (dict "p" 1) }}[{{ $d.p }}]',
      ),
    ).toBe('[]');
    expect(
      render(
        '[{{ (merge (dict) .Values).p }}]',
        JSON.parse('{"__proto__":{"p":1}}'),
      ),
    ).toBe('[]');
    expect({}).not.toHaveProperty('p');
  });
});
