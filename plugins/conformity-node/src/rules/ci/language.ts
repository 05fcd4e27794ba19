import { language } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, notApplicable, warning } from '../../outcomes';
import { Rule } from '../../Rule';

/** Languages of the technical framework. */
const LISTED = [
  'TypeScript',
  'JavaScript',
  'Python',
  'Java',
  'Ruby',
  'PHP',
  'Go',
  'Rust',
  'Scala',
  'C',
];

/** A few scripts beside an application do not make its language. */
const MIN_SHARE = 0.1;

const NO_CODE = {
  fr: 'Le dépôt ne contient pas de code.',
  en: 'The repository holds no code.',
};

const notListed = (files: number) => ({
  fr: `Langage hors de la liste (fichiers : ${files})`,
  en: `Language that is not listed (files: ${files})`,
});

export const languageRule: Rule = {
  description: language,
  check: ({ languages }) => {
    if (languages.length === 0) return notApplicable(NO_CODE);
    const total = languages.reduce((sum, { files }) => sum + files, 0);
    const others = languages.filter(
      ({ name, files }) => !LISTED.includes(name) && files / total >= MIN_SHARE,
    );
    return others.length > 0
      ? warning(
          others.map(({ name, files, example }) => ({
            file: example,
            value: name,
            detail: notListed(files),
          })),
        )
      : conforming(
          languages.slice(0, 1).map(({ name, example }) => ({
            file: example,
            value: name,
          })),
        );
  },
};
