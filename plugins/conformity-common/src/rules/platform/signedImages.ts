import { describeRule, documentation } from '../../rule';

/** Pushed images are signed. @public */
export const signedImages = describeRule({
  id: 'image-signed',
  level: 'security',
  severity: 'low',
  reads: 'tool',
  title: {
    fr: 'Images signées dans Harbor',
    en: 'Images signed in Harbor',
  },
  what: {
    fr: 'Chaque image déployée porte dans Harbor une signature cosign.',
    en: 'Each deployed image has a cosign signature in Harbor.',
  },
  why: {
    fr: 'La signature prouve que l’image vient de la chaîne du projet et n’a pas été remplacée depuis. Le catalogue de la plateforme ne signe pas de lui-même.',
    en: 'The signature proves that the image comes from the project’s pipeline and was not replaced since. The platform’s catalogue does not sign by itself.',
  },
  how: {
    fr: 'Ajoutez à la chaîne une étape cosign qui signe l’empreinte de l’image, puis une Policy Kyverno verifyImages dans le dépôt d’infrastructure.',
    en: 'Add a cosign step to the pipeline that signs the image’s digest, then a Kyverno verifyImages Policy in the infrastructure repository.',
  },
  link: documentation('guide/images-sign'),
  sources: [
    { kind: 'documentation', page: 'guide/images-sign' },
    { kind: 'documentation', page: 'services/artefacts' },
  ],
  audited: [],
  enforced: [],
});
