import { describeRule, documentation } from '../../rule';

/** Images are signed. @public */
export const ciSign = describeRule({
  id: 'ci-sign',
  level: 'security',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Signature des images',
    en: 'Signed images',
  },
  what: {
    fr: 'Un job signe les images construites avec cosign.',
    en: 'A job signs the images that are built, with cosign.',
  },
  why: {
    fr: 'La signature prouve que l’image déployée est celle que la chaîne a construite. Le catalogue ne signe rien de lui-même, même si une page de la documentation l’annonce : c’est une pratique avancée, attendue pour les projets sensibles.',
    en: 'The signature proves that the image that is deployed is the one that the pipeline built. The catalogue signs nothing by itself, though a page of the documentation says so: it is an advanced practice, expected from sensitive projects.',
  },
  how: {
    fr: 'Ajoutez après la construction un job qui lance cosign sign sur le condensat de l’image (image@sha256:…), avec une clé et un mot de passe rangés dans des variables masquées de GitLab.',
    en: 'After the build, add a job that runs cosign sign on the image’s digest (image@sha256:…), with a key and a password kept in masked variables of GitLab.',
  },
  link: documentation('guide/images-sign'),
  sources: [{ kind: 'documentation', page: 'guide/images-sign' }],
  audited: [],
  enforced: [],
});
