import { describeRule, documentation } from '../../rule';

/** When images are pulled. @public */
export const k8sPullPolicy = describeRule({
  id: 'k8s-pull-policy',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Récupération des images',
    en: 'Pulling of images',
  },
  what: {
    fr: 'imagePullPolicy vaut IfNotPresent s’il est écrit, et chaque image a un tag explicite autre que latest.',
    en: 'imagePullPolicy is IfNotPresent where it is written, and each image has an explicit tag other than latest.',
  },
  why: {
    fr: 'Always rend le démarrage des pods dépendant du registre, et masque un tag réutilisé ; Never ne récupère rien. Les tutoriels de la plateforme écrivent Always avec un tag de branche : le cadre technique l’exclut, et c’est lui qui prévaut.',
    en: 'Always makes the start of pods depend on the registry, and hides a tag that is used again; Never pulls nothing. The platform’s tutorials write Always with the tag of a branch: the technical framework rules it out, and prevails.',
  },
  how: {
    fr: 'Dans chaque conteneur, écrivez imagePullPolicy: IfNotPresent ou retirez la ligne, et donnez à image un tag unique.',
    en: 'In each container, write imagePullPolicy: IfNotPresent or remove the line, and give image a unique tag.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-27' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
