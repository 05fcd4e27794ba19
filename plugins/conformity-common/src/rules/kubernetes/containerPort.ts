import { describeRule, documentation } from '../../rule';

/** Ports of containers. @public */
export const k8sContainerPort = describeRule({
  id: 'k8s-container-port',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Ports au-dessus de 1024',
    en: 'Ports above 1024',
  },
  what: {
    fr: 'Chaque containerPort est supérieur à 1024.',
    en: 'Each containerPort is above 1024.',
  },
  why: {
    fr: 'Un conteneur sans privilège ne peut pas écouter sur un port réservé : il s’arrête au démarrage. Un exemple de la documentation sonde le port 80 ; l’exigence prévaut.',
    en: 'A container without privileges cannot listen on a reserved port: it stops as it starts. An example of the documentation probes port 80; the requirement prevails.',
  },
  how: {
    fr: 'Faites écouter l’application sur 8080, par exemple, écrivez-le dans ports[].containerPort, et gardez port: 80 dans le Service avec targetPort: 8080.',
    en: 'Make the application listen on 8080, for instance, write it in ports[].containerPort, and keep port: 80 in the Service with targetPort: 8080.',
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
