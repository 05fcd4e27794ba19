import { describeRule, documentation } from '../../rule';

/** Ports that need no privilege. @public */
export const dockerPorts = describeRule({
  id: 'df-ports',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Ports au-delà de 1024 dans l’image',
    en: 'Ports above 1024 in the image',
  },
  what: {
    fr: 'Chaque port qu’annonce EXPOSE est supérieur à 1024.',
    en: 'Each port that EXPOSE announces is above 1024.',
  },
  why: {
    fr: 'Sans droits root, un processus ne peut pas ouvrir un port jusqu’à 1024 : le conteneur s’arrête au démarrage.',
    en: 'Without root, a process cannot open a port up to 1024: the container stops when it starts.',
  },
  how: {
    fr: 'Faites écouter l’application sur un port tel que 8080, écrivez EXPOSE 8080 dans le Dockerfile et laissez le Service Kubernetes présenter le port 80.',
    en: 'Let the application listen on a port such as 8080, write EXPOSE 8080 in the Dockerfile and leave port 80 to the Kubernetes Service.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-18' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'agreement/faq' },
  ],
  audited: [],
  enforced: [],
});
