import { describeRule, documentation } from '../../rule';

/** Names of objects. @public */
export const k8sNames = describeRule({
  id: 'k8s-names',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Noms courts',
    en: 'Short names',
  },
  what: {
    fr: 'Les noms des objets ont 63 caractères au plus, et ceux des CronJob 52.',
    en: 'Names of objects have 63 characters at most, and those of CronJobs 52.',
  },
  why: {
    fr: 'Un nom devient un label ou un nom DNS, que Kubernetes limite à 63 caractères, et un CronJob y ajoute l’heure de ses exécutions : au-delà, l’objet ou ses pods sont refusés.',
    en: 'A name becomes a label or a DNS name, which Kubernetes limits to 63 characters, and a CronJob adds the time of its runs: beyond, the object or its pods are refused.',
  },
  how: {
    fr: 'Raccourcissez metadata.name ; dans un chart, utilisez nameOverride ou fullnameOverride, dans kustomization.yaml un namePrefix plus court.',
    en: 'Shorten metadata.name; in a chart, use nameOverride or fullnameOverride, in kustomization.yaml a shorter namePrefix.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
  ],
  audited: [],
  enforced: [],
});
