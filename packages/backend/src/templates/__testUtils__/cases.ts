const placement = { stage: 'dev', cluster: 'usuel-hp-1' };

/** Answers to the form that reach every branch of the skeletons. */
export const CASES = {
  development: {
    name: 'demo',
    repository: 'api',
    criticality: 'medium',
    environment: 'dev',
    placement,
    cpu: 1,
    memory: 2,
  },
  production: {
    name: 'taken',
    description: `L'"API" : d'essai # 100 % \${{ secrets.x }} {{ .Values.x }}\n---\nkind: Piège`,
    repository: 'guichet-v2',
    criticality: 'high',
    environment: 'prod1',
    placement: { stage: 'prod', cluster: 'usuel-prod-1' },
    cpu: 4,
    memory: 8.5,
    host: 'guichet.exemple.gouv.fr',
  },
  digits: {
    name: '42',
    description: 'Des chiffres partout',
    repository: 'a1',
    criticality: 'low',
    environment: '007',
    placement: { stage: 'bac-a-sable', cluster: 'usuel-hp-1' },
    cpu: 1.5,
    memory: 1,
  },
} as const;
