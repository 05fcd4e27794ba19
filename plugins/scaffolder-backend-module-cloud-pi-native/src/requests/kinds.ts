/** What a kind of request is about. */
export interface RequestKind {
  title: string;
  /** Who grants it, and how to reach them. */
  to: string;
  /** What whoever grants it wants to know. */
  expected: string[];
}

const TICKET = 'l’équipe de la plateforme, par un ticket auprès de son support';

/** What only people can grant, by the names that templates use. */
export const REQUEST_KINDS = {
  'network-flow': {
    title: 'Ouverture de flux',
    to: 'le service chargé de l’ouverture des flux, avec la matrice des flux du projet',
    expected: [
      'Contexte (production, préproduction, qualification)',
      'Source (nom et adresse)',
      'Destination (nom et adresse)',
      'Protocole',
      'Port',
      'Usage',
    ],
  },
  'dedicated-cluster': {
    title: 'Cluster dédié',
    to: TICKET,
    expected: [
      'Zone (Non Protégé, Diffusion Restreinte)',
      'Types d’environnement',
      'CPU, en cœurs',
      'Mémoire, en Gio',
      'Exposition (Internet, RIE)',
      'Calendrier',
    ],
  },
  quota: {
    title: 'Augmentation de quota',
    to: TICKET,
    expected: [
      'CPU hors production, en cœurs',
      'Mémoire hors production, en Gio',
      'CPU de production, en cœurs',
      'Mémoire de production, en Gio',
    ],
  },
  'log-archiving': {
    title: 'Archivage des journaux',
    to: TICKET,
    expected: [
      'Environnement d’où viennent les journaux',
      'Méthode (HTTP, Kafka, syslog)',
      'Adresse et port de réception',
    ],
  },
  other: { title: 'Demande', to: TICKET, expected: [] },
} as const satisfies Record<string, RequestKind>;

export type RequestKindName = keyof typeof REQUEST_KINDS;
