import { describeRule, documentation } from '../../rule';

/** The hosting suits the data. @public */
export const dataZone = describeRule({
  id: 'zone-for-data',
  level: 'security',
  severity: 'high',
  reads: 'console',
  title: {
    fr: 'Zone d’hébergement adaptée aux données',
    en: 'Hosting zone that suits the data',
  },
  what: {
    fr: 'Une application qui déclare des données à diffusion restreinte n’a d’environnement de production qu’en zone restreinte.',
    en: 'An application that declares restricted data has production environments in a restricted zone only.',
  },
  why: {
    fr: 'La zone usuelle n’est pas homologuée pour la diffusion restreinte : y placer ces données bloque l’homologation et engage la responsabilité de l’équipe.',
    en: 'The usual zone is not accredited for restricted data: to place such data there stops the accreditation and engages the team’s responsibility.',
  },
  how: {
    fr: 'Dans catalog-info.yaml, écrivez l’annotation conformity.cloud-pi-native.fr/data-sensitivity: usuel ou restreint, puis créez la production dans la zone qui convient.',
    en: 'In catalog-info.yaml, write the annotation conformity.cloud-pi-native.fr/data-sensitivity: usuel or restreint, then create production in the zone that suits.',
  },
  link: documentation('agreement/introduction'),
  sources: [
    { kind: 'cct', requirement: 'EXI-G-5' },
    { kind: 'documentation', page: 'agreement/introduction' },
  ],
  audited: [],
  enforced: [],
});
