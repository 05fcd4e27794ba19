import { describeRule, documentation } from '../../rule';

/** YAML that parses. @public */
export const k8sYamlValid = describeRule({
  id: 'k8s-yaml-valid',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'YAML valide',
    en: 'Valid YAML',
  },
  what: {
    fr: 'Chaque fichier YAML du dépôt se lit ; les modèles (Helm, Jinja…) ne sont pas concernés.',
    en: 'Each YAML file of the repository can be read; templates (Helm, Jinja…) are not concerned.',
  },
  why: {
    fr: 'Un fichier illisible arrête la chaîne ou la synchronisation d’Argo CD, et rien ne peut être dit de ce qu’il déclare. Des ancres qui se multiplient sans fin en font autant.',
    en: 'A file that cannot be read stops the pipeline or Argo CD’s synchronisation, and nothing can be said of what it declares. Anchors that multiply without end do the same.',
  },
  how: {
    fr: 'Corrigez la ligne indiquée : indentation, tabulation, guillemet ou crochet non fermé ; yamllint la montre avant le commit.',
    en: 'Mend the line shown: indentation, tab, quote or bracket that is not closed; yamllint shows it before the commit.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [{ kind: 'documentation', page: 'guide/deployment-with-argo' }],
  audited: [],
  enforced: [],
});
