import { stemmer } from '@orama/stemmers/french';

/**
 * What Snowball no longer sees once accents are gone, or never saw: each line
 * brings together the forms of a word in `stem.test.ts`.
 */
const BEFORE: ReadonlyArray<[RegExp, string]> = [
  [/oient$/, 'oi'],
  [/eaux$/, 'eau'],
  [/abilites?$/, 'able'],
  [/ees?$/, 'e'],
  [/(?<=...)aux$/, 'al'],
  [/(?<=...)[sx]$/, ''],
  [/(?<=....)ite$/, ''],
];

const AFTER: ReadonlyArray<[RegExp, string]> = [
  [/qu$/, 'c'],
  [/gu$/, 'g'],
  [/(?<=....)at$/, ''],
  [/(?<=...)[iye]$/, ''],
];

const apply = (rules: ReadonlyArray<[RegExp, string]>, word: string) =>
  rules.reduce((text, [form, instead]) => text.replace(form, instead), word);

/**
 * The stem of a folded word. Stems are made of folded words on both sides, so
 * that typing without accents never finds less.
 */
export const stem = (folded: string): string =>
  /\d/.test(folded) ? folded : apply(AFTER, stemmer(apply(BEFORE, folded)));
