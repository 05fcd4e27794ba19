import { describeRule, documentation } from '../../rule';

/** The base image is light and looked after. @public */
export const dockerBaseChoice = describeRule({
  id: 'df-base-choice',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Image de base légère et maintenue',
    en: 'Light, maintained base image',
  },
  what: {
    fr: 'L’image livrée part d’une base légère, dans une version encore maintenue : distroless de préférence, sinon une variante slim ou Alpine.',
    en: 'The shipped image starts from a light base, in a version that is still maintained: preferably distroless, else a slim variant or Alpine.',
  },
  why: {
    fr: 'Une base hors support ne reçoit plus de correctif, et chaque paquet inutile s’ajoute aux vulnérabilités à suivre. Les textes divergent sur Alpine : les bonnes pratiques la citent, le cadre ministériel conseille de l’éviter. Elle est donc acceptée, et distroless préférée.',
    en: 'A base out of support gets no more fixes, and each needless package adds to the vulnerabilities to follow. Texts differ on Alpine: the good practices name it, the ministry’s framework advises against it. It is thus accepted, and distroless preferred.',
  },
  how: {
    fr: 'Dans le dernier FROM, prenez une image distroless (gcr.io/distroless/…:nonroot) ou une variante slim, dans une version à support long : Node.js 24, Java 21 ou 25, Python 3.13, Debian 12 ou 13.',
    en: 'In the last FROM, take a distroless image (gcr.io/distroless/…:nonroot) or a slim variant, in a version with long support: Node.js 24, Java 21 or 25, Python 3.13, Debian 12 or 13.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-6' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
