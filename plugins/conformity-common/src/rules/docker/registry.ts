import { describeRule, documentation } from '../../rule';

/** The base image comes from a known registry. @public */
export const dockerRegistry = describeRule({
  id: 'df-registry',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Images de base d’un registre connu',
    en: 'Base images of a known registry',
  },
  what: {
    fr: 'Chaque image de base vient d’un registre public connu ou de celui de la plateforme, et son nom commence par ce registre.',
    en: 'Each base image comes from a known public registry or from the platform’s own, and its name starts with that registry.',
  },
  why: {
    fr: 'La plateforme n’accepte que des images qu’elle construit ou qui viennent de registres publics connus : ailleurs, la chaîne secondaire n’atteint pas le registre. Sans registre écrit, l’origine dépend du moteur qui construit.',
    en: 'The platform only accepts images that it builds or that come from known public registries: the secondary pipeline reaches no other. Without a written registry, the origin depends on the engine that builds.',
  },
  how: {
    fr: 'Écrivez le registre en tête de chaque FROM et COPY --from : docker.io/, quay.io/, ghcr.io/, gcr.io/, registry.access.redhat.com/, ou le Harbor de la plateforme.',
    en: 'Write the registry first in each FROM and COPY --from: docker.io/, quay.io/, ghcr.io/, gcr.io/, registry.access.redhat.com/, or the platform’s Harbor.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
