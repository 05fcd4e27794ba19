import { describeRule, documentation } from '../../rule';

/** The secret that pulls images of the platform. @public */
export const k8sPullSecret = describeRule({
  id: 'k8s-pull-secret',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Secret du registre',
    en: 'Secret of the registry',
  },
  what: {
    fr: 'Les pods dont une image vient du Harbor de la plateforme utilisent le secret registry-pull-secret.',
    en: 'Pods of which an image comes from the platform’s Harbor use the secret registry-pull-secret.',
  },
  why: {
    fr: 'Le registre est privé : sans ce secret, que la plateforme crée dans chaque environnement, les pods restent en ImagePullBackOff.',
    en: 'The registry is private: without this secret, which the platform creates in each environment, pods stay in ImagePullBackOff.',
  },
  how: {
    fr: 'Sous spec.template.spec, ajoutez imagePullSecrets: [{ name: registry-pull-secret }], ou mettez-le dans le ServiceAccount que les pods utilisent.',
    en: 'Under spec.template.spec, add imagePullSecrets: [{ name: registry-pull-secret }], or put it in the ServiceAccount that the pods use.',
  },
  link: documentation('guide/get-started'),
  sources: [
    { kind: 'documentation', page: 'guide/get-started' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
  ],
  audited: [],
  enforced: [],
});
