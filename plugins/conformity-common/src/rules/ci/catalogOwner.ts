import { describeRule, documentation } from '../../rule';

/** The catalogue knows whose repository it is. @public */
export const catalogOwner = describeRule({
  id: 'catalog-owner',
  level: 'organisation',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Fiche du catalogue et responsable',
    en: 'Catalogue file and owner',
  },
  what: {
    fr: 'La racine du dépôt a un fichier catalog-info.yaml valide, et chaque entité y nomme son responsable (spec.owner).',
    en: 'The root of the repository has a valid catalog-info.yaml, in which each entity names its owner (spec.owner).',
  },
  why: {
    fr: 'L’équipe qui construit exploite, sécurise et assiste : le catalogue doit dire laquelle. Sans fiche valide, le portail ne montre du dépôt que ce que la plateforme en sait.',
    en: 'The team that builds also runs, secures and supports: the catalogue has to say which one. Without a valid file, the portal only shows of the repository what the platform knows.',
  },
  how: {
    fr: 'Écrivez catalog-info.yaml (sous ce nom exact) avec apiVersion: backstage.io/v1alpha1, kind, metadata.name et spec.owner: group:default/<nom du projet>.',
    en: 'Write catalog-info.yaml (under that exact name) with apiVersion: backstage.io/v1alpha1, kind, metadata.name and spec.owner: group:default/<project’s name>.',
  },
  link: documentation('agreement/support'),
  sources: [{ kind: 'cct', requirement: 'EXI-ORG-3' }],
  audited: [],
  enforced: [],
});
