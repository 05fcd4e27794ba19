import { describeRule, documentation } from '../../rule';

/** An API is described. @public */
export const openapi = describeRule({
  id: 'openapi',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Interface décrite en OpenAPI',
    en: 'Interface described in OpenAPI',
  },
  what: {
    fr: 'Un service qui expose une API HTTP la décrit : un fichier OpenAPI dans le dépôt ou une entité API dans catalog-info.yaml.',
    en: 'A service that exposes an HTTP API describes it: an OpenAPI file in the repository or an API entity in catalog-info.yaml.',
  },
  why: {
    fr: 'Une interface documentée permet à d’autres équipes de réutiliser le service sans lire son code. Une description que le service ne génère qu’à l’exécution ne se retrouve ni dans le catalogue ni dans les revues.',
    en: 'A documented interface lets other teams reuse the service without reading its code. A description that the service only generates when it runs is found neither in the catalogue nor in reviews.',
  },
  how: {
    fr: 'Ajoutez openapi.yaml au dépôt, puis dans catalog-info.yaml une entité kind: API de type openapi dont la definition est $text: ./openapi.yaml.',
    en: 'Add openapi.yaml to the repository, then to catalog-info.yaml an entity kind: API of type openapi whose definition is $text: ./openapi.yaml.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-DATA-1' },
    { kind: 'cct', requirement: 'EXI-ARCH-3' },
  ],
  audited: [],
  enforced: [],
});
