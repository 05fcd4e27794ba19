import { describeRule, documentation } from '../../rule';

/** The image runs as another user than root. @public */
export const dockerRootless = describeRule({
  id: 'df-rootless',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Image sans droits root',
    en: 'Image without root',
  },
  what: {
    fr: 'La dernière étape du Dockerfile s’exécute sous un utilisateur autre que root, donné de préférence par son numéro.',
    en: 'The last stage of the Dockerfile runs as another user than root, preferably given by its number.',
  },
  why: {
    fr: 'OpenShift attribue un identifiant aléatoire et les autres clusters refusent root : une image qui compte sur root n’y démarre pas. Sous un nom, Kubernetes ne peut pas vérifier runAsNonRoot.',
    en: 'OpenShift gives a random identifier and the other clusters refuse root: an image that relies on root does not start there. Under a name, Kubernetes cannot verify runAsNonRoot.',
  },
  how: {
    fr: 'Terminez le Dockerfile par USER 1001, ou partez d’une image qui n’est déjà plus root (distroless :nonroot, nginx-unprivileged), et donnez au groupe 0 les droits sur les dossiers où l’application écrit.',
    en: 'End the Dockerfile with USER 1001, or start from an image that is no longer root (distroless :nonroot, nginx-unprivileged), and give group 0 the rights on the folders that the application writes to.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-18' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
