import { describeRule, documentation } from '../../rule';

/** No SSH server in the image. @public */
export const dockerNoSshd = describeRule({
  id: 'df-no-sshd',
  level: 'security',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Pas de serveur SSH dans l’image',
    en: 'No SSH server in the image',
  },
  what: {
    fr: 'L’image livrée n’installe ni ne lance de serveur SSH.',
    en: 'The shipped image neither installs nor starts an SSH server.',
  },
  why: {
    fr: 'Un serveur SSH ouvre une porte que la plateforme ne surveille pas ; un conteneur se remplace, il ne s’administre pas.',
    en: 'An SSH server opens a door that the platform does not watch; a container is replaced, not administered.',
  },
  how: {
    fr: 'Retirez du Dockerfile openssh-server, dropbear et l’appel à sshd ; pour un diagnostic, lisez les journaux dans Grafana et les événements dans Argo CD.',
    en: 'Remove openssh-server, dropbear and the call to sshd from the Dockerfile; to diagnose, read the logs in Grafana and the events in Argo CD.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-18' }],
  audited: [],
  enforced: [],
});
