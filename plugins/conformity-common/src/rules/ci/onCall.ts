import { describeRule, documentation } from '../../rule';

/** The catalogue says whom to call. @public */
export const onCall = describeRule({
  id: 'on-call',
  level: 'organisation',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Lien d’astreinte ou de support',
    en: 'On-call or support link',
  },
  what: {
    fr: 'catalog-info.yaml donne un lien vers l’astreinte ou le support de l’équipe.',
    en: 'catalog-info.yaml gives a link to the team’s on-call duty or support.',
  },
  why: {
    fr: 'L’équipe assure elle-même l’exploitation et le support de son application : en cas d’incident, qui la consulte doit trouver tout de suite qui appeler.',
    en: 'The team runs and supports its application itself: in an incident, whoever looks at it has to find at once whom to call.',
  },
  how: {
    fr: 'Sous metadata.links de catalog-info.yaml, ajoutez une entrée url dont le type ou le title dit astreinte, on-call ou support : un annuaire, un canal de discussion, une adresse de tickets.',
    en: 'Under metadata.links of catalog-info.yaml, add an entry url whose type or title says astreinte, on-call or support: a directory, a channel, an address for tickets.',
  },
  link: documentation('agreement/support'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-3' },
    { kind: 'documentation', page: 'agreement/support' },
  ],
  audited: [],
  enforced: [],
});
