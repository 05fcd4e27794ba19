import { describeRule, documentation } from '../../rule';

/** The repository explains itself. @public */
export const docs = describeRule({
  id: 'docs',
  level: 'organisation',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'README et documentation',
    en: 'README and documentation',
  },
  what: {
    fr: 'La racine du dépôt a un README, et un mkdocs.yml qui publie la documentation dans le portail.',
    en: 'The root of the repository has a README, and a mkdocs.yml that publishes the documentation in the portal.',
  },
  why: {
    fr: 'Une équipe change : sans documentation à jour à côté du code, personne d’autre ne peut reprendre, exploiter ou auditer l’application.',
    en: 'Teams change: without documentation kept beside the code, nobody else can take over, operate or audit the application.',
  },
  how: {
    fr: 'Écrivez README.md, un mkdocs.yml (site_name, nav) et docs/index.md à la racine, et l’annotation backstage.io/techdocs-ref: dir:. dans catalog-info.yaml.',
    en: 'Write README.md, a mkdocs.yml (site_name, nav) and docs/index.md at the root, and the annotation backstage.io/techdocs-ref: dir:. in catalog-info.yaml.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-3' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
