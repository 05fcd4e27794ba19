import { OPAQUE } from '../../opaque';
import { render } from '../__testUtils__/render';

/** Expressions with what Helm makes of them. */
const SAME: [string, string][] = [
  ['default "x" .Values.none', 'x'],
  ['default "x" ""', 'x'],
  ['.Values.text | default "x"', 'hello'],
  ['coalesce .Values.none "" "x"', 'x'],
  ['ternary "a" "b" true', 'a'],
  ['false | ternary "a" "b"', 'b'],
  ['empty .Values.none', 'true'],
  ['and 1 "" 3', ''],
  ['and 1 2', '2'],
  ['or "" "x"', 'x'],
  ['not .Values.none', 'true'],
  ['eq "a" "b" "a"', 'true'],
  ['ne 1 2', 'true'],
  ['gt 3 2', 'true'],
  ['le "a" "b"', 'true'],
  ['add 1 2 3', '6'],
  ['sub 5 2', '3'],
  ['mul 2 3', '6'],
  ['div 7 2', '3'],
  ['mod 7 2', '1'],
  ['max 1 5 3', '5'],
  ['int "12"', '12'],
  ['len .Values.list', '3'],
  ['len "abc"', '3'],
  ['printf "%s:%d %v %q %t" "a" 1 true "b" false', 'a:1 true "b" false'],
  ['printf "%05d|%-4s|%.2f|%%" 42 "a" 1.5', '00042|a   |1.50|%'],
  ['quote "a\\"b"', '"a\\"b"'],
  ['squote "a"', "'a'"],
  ['print "a" "b"', 'ab'],
  ['trim "  a "', 'a'],
  ['trunc 3 "abcdef"', 'abc'],
  ['trunc -3 "abcdef"', 'def'],
  ['trimSuffix "-" "a-"', 'a'],
  ['trimPrefix "v" "v1"', '1'],
  ['"A" | lower', 'a'],
  ['replace "+" "_" "a+b+c"', 'a_b_c'],
  ['contains "b" "abc"', 'true'],
  ['hasPrefix "a" "abc"', 'true'],
  ['hasSuffix "c" "abc"', 'true'],
  ['join "," .Values.list', 'a,b,c'],
  ['first .Values.list', 'a'],
  ['last .Values.list', 'c'],
  ['rest .Values.list | join ""', 'bc'],
  ['append .Values.list "d" | join ""', 'abcd'],
  ['prepend .Values.list "d" | join ""', 'dabc'],
  ['concat .Values.list (list "d") | join ""', 'abcd'],
  ['uniq (list "a" "a" "b") | join ""', 'ab'],
  ['without .Values.list "b" | join ""', 'ac'],
  ['has "b" .Values.list', 'true'],
  ['splitList "." "a.b" | join "-"', 'a-b'],
  ['(split "." "a.b")._1', 'b'],
  ['index .Values.list 1', 'b'],
  ['index .Values.map "x"', '1'],
  ['get .Values.map "none"', ''],
  ['hasKey .Values.map "x"', 'true'],
  ['keys .Values.map | sortAlpha | join ","', 'x,y'],
  ['omit .Values.map "x" | toJson', '{"y":{"z":2}}'],
  ['pick .Values.map "x" | toJson', '{"x":1}'],
  ['dig "y" "z" "none" .Values.map', '2'],
  ['dig "y" "q" "none" .Values.map', 'none'],
  ['merge (dict "x" 5) .Values.map | toJson', '{"x":5,"y":{"z":2}}'],
  [
    'merge (dict "y" (dict "q" 1)) .Values.map | toJson',
    '{"x":1,"y":{"z":2,"q":1}}',
  ],
  ['mergeOverwrite (dict "x" 5) .Values.map | toJson', '{"x":1,"y":{"z":2}}'],
  [
    'mustMergeOverwrite (dict "x" 5) .Values.map | toJson',
    '{"x":1,"y":{"z":2}}',
  ],
  ['dict "a" 1 "b" 2 | toJson', '{"a":1,"b":2}'],
  ['(fromYaml "a: 1").a', '1'],
  ['toYaml .Values.map', "x: 1\n'y':\n  z: 2"],
  ['toYaml .Values.none', 'null'],
  ['.Values.map | toYaml | nindent 2', "\n  x: 1\n  'y':\n    z: 2"],
  ['indent 2 "a\\nb"', '  a\n  b'],
  ['b64enc "a"', 'YQ=='],
  ['"YQ==" | b64dec', 'a'],
  ['kindIs "map" .Values.map', 'true'],
  ['kindIs "string" .Values.text', 'true'],
  ['kindIs "slice" .Values.list', 'true'],
  ['kindOf true', 'bool'],
  ['required "message" .Values.text', 'hello'],
  ['required "message" .Values.none', OPAQUE],
  ['lookup "v1" "Secret" "a" "b" | empty', 'true'],
  ['sha256sum "a"', OPAQUE],
  ['default (unknown) .Values.text', 'hello'],
  ['append (unknown) 1', OPAQUE],
  ['hasKey (unknown) "a"', OPAQUE],
];

const VALUES = {
  text: 'hello',
  list: ['a', 'b', 'c'],
  map: { x: 1, y: { z: 2 } },
};

describe('functions of Helm', () => {
  it.each(SAME)('%s makes what Helm makes', (expression, made) => {
    expect(render(`{{ ${expression} }}`, VALUES)).toBe(made);
  });

  it('change collections where Helm does', () => {
    const set = '{{ $d := dict "a" 1 }}{{ $_ := set $d "b" 2 }}{{ toJson $d }}';
    expect(render(set)).toBe('{"a":1,"b":2}');
    const unset =
      '{{ $d := dict "a" 1 }}{{ $_ := unset $d "a" }}{{ toJson $d }}';
    expect(render(unset)).toBe('{}');
  });
});
