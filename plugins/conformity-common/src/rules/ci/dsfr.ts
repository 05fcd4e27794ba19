import { describeRule, documentation } from '../../rule';

/** The State’s design system. @public */
export const dsfr = describeRule({
  id: 'dsfr',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Système de design de l’État',
    en: 'The State’s design system',
  },
  what: {
    fr: 'Une interface web s’appuie sur le système de design de l’État (DSFR).',
    en: 'A web interface builds on the French State’s design system (DSFR).',
  },
  why: {
    fr: 'Le DSFR est obligatoire pour les sites de l’État et porte une grande part de l’accessibilité (RGAA). Une interface interne peut y déroger : la règle alerte sans bloquer.',
    en: 'The DSFR is mandatory for the State’s sites and carries much of accessibility (RGAA). An internal interface may depart from it: the rule warns and does not block.',
  },
  how: {
    fr: 'Ajoutez à package.json @gouvfr/dsfr, ou la bibliothèque de votre cadriciel : @codegouvfr/react-dsfr, @gouvminint/vue-dsfr…',
    en: 'Add to package.json @gouvfr/dsfr, or your framework’s library: @codegouvfr/react-dsfr, @gouvminint/vue-dsfr…',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-G-3' }],
  audited: [],
  enforced: [],
});
