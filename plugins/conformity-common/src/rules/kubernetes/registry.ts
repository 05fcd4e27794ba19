import { describeRule, documentation } from '../../rule';

/** Registries that images come from. @public */
export const k8sRegistry = describeRule({
  id: 'k8s-registry',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Registre autorisé et explicite',
    en: 'Allowed and explicit registry',
  },
  what: {
    fr: 'Chaque image commence par un registre autorisé : docker.io/, quay.io/, ghcr.io/, registry.redhat.io/, harbor.io/, bitnami/ ou le Harbor de la plateforme.',
    en: 'Each image starts with an allowed registry: docker.io/, quay.io/, ghcr.io/, registry.redhat.io/, harbor.io/, bitnami/ or the platform’s Harbor.',
  },
  why: {
    fr: 'La règle compare le début du nom : nginx sans docker.io/ est refusé comme un registre inconnu. La plateforme l’audite hors production et le refuse en production.',
    en: 'The rule compares the beginning of the name: nginx without docker.io/ is refused as an unknown registry is. The platform audits it outside production and refuses it in production.',
  },
  how: {
    fr: 'Dans image (ou image.repository des valeurs), écrivez le registre en toutes lettres : docker.io/library/nginx:1.27.3, ou l’hôte du Harbor de la plateforme suivi du nom du projet.',
    en: 'In image (or image.repository of the values), write the registry in full: docker.io/library/nginx:1.27.3, or the host of the platform’s Harbor followed by the name of the project.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'restrict-image-registries' },
    { kind: 'documentation', page: 'agreement/kyverno' },
    { kind: 'documentation', page: 'platform/compatibility' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
