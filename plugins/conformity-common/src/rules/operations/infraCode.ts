import { describeRule, documentation } from '../../rule';

/** What runs is described in Git. @public */
export const infraCode = describeRule({
  id: 'infra-code',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Infrastructure décrite dans Git',
    en: 'Infrastructure described in Git',
  },
  what: {
    fr: 'Un dépôt d’infrastructure contient un chart Helm, une kustomization ou des manifests Kubernetes.',
    en: 'An infrastructure repository holds a Helm chart, a kustomization or Kubernetes manifests.',
  },
  why: {
    fr: 'Argo CD ne déploie que ce que Git décrit : sans ces fichiers, rien n’est déployé, rejoué ni relu.',
    en: 'Argo CD only deploys what Git describes: without these files nothing is deployed, replayed or reviewed.',
  },
  how: {
    fr: 'Ajoutez un chart Helm (Chart.yaml, values.yaml et templates/), forme recommandée, ou kustomization.yaml, ou des manifests, dans le répertoire que la console indique pour ce dépôt.',
    en: 'Add a Helm chart (Chart.yaml, values.yaml and templates/), which is recommended, or kustomization.yaml, or manifests, in the folder that the console names for this repository.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-8' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
