import { describeRule, documentation } from '../../rule';

/** The base image has a version. @public */
export const dockerBasePinned = describeRule({
  id: 'df-base-pinned',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Images de base avec une version',
    en: 'Base images with a version',
  },
  what: {
    fr: 'Chaque image que nomme un FROM ou un COPY --from porte un tag de version ou une empreinte, jamais latest.',
    en: 'Each image that a FROM or a COPY --from names has a version tag or a digest, never latest.',
  },
  why: {
    fr: 'Sans version, deux constructions du même commit donnent deux images différentes, et un changement majeur de la base arrive sans prévenir.',
    en: 'Without a version, two builds of the same commit make two different images, and a major change of the base arrives unannounced.',
  },
  how: {
    fr: 'Écrivez la version après le nom de l’image, par exemple FROM docker.io/node:24-slim, ou son empreinte @sha256:… ; si elle vient d’un ARG, donnez à celui-ci une valeur par défaut.',
    en: 'Write the version after the image’s name, for instance FROM docker.io/node:24-slim, or its digest @sha256:…; if it comes from an ARG, give that one a default.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-6' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
