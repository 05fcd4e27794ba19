import {
  Level,
  RuleDescription,
  Severity,
  Stage,
  STAGES,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

/** File of each level's page. */
export const LEVEL_FILES: Record<Level, string> = {
  prerequisites: 'prerequis.md',
  security: 'securite.md',
  'good-practices': 'bonnes-pratiques.md',
  operations: 'exploitation.md',
  organisation: 'organisation.md',
};

/** What each level is about. */
export const LEVEL_TEXTS: Record<Level, string> = {
  prerequisites:
    'Ce sans quoi l’application n’est pas construite, n’est pas déployée, ou est refusée en production.',
  security:
    'Ce qui protège l’application, ses secrets et les autres projets de la plateforme.',
  'good-practices':
    'Ce qui rend l’application simple à faire évoluer, à livrer et à reprendre.',
  operations:
    'Ce qui permet de l’observer, de la sauvegarder et de la garder disponible.',
  organisation:
    'Ce qui dit à qui elle est, comment la joindre et comment elle avance.',
};

export const SEVERITY_NAMES: Record<Severity, string> = {
  low: 'faible',
  medium: 'moyenne',
  high: 'forte',
};

export const READS: Record<RuleDescription['reads'], string> = {
  files: 'les fichiers du dépôt',
  console: 'la console',
  tool: 'un outil de la plateforme que le portail ne lit pas encore : le verdict est « indéterminé »',
};

const STAGE_NAMES: Record<Stage, string> = {
  'non-production': 'hors production',
  production: 'production',
};

const WHERE: Record<Stage, string> = {
  'non-production': 'hors production',
  production: 'en production',
};

/** What the platform itself does of a breach. */
export function platform({ audited, enforced }: RuleDescription): string {
  const say = (verb: string, some: readonly Stage[]) =>
    some.length > 0
      ? [`${verb} ${some.map(one => WHERE[one]).join(' et ')}`]
      : [];
  const done = [...say('la signale', audited), ...say('la refuse', enforced)];
  return done.join(', ') || 'ne la vérifie pas elle-même au déploiement';
}

/** Stages, as a cell says them. */
export const stages = (some: readonly Stage[]): string =>
  some.length === STAGES.length
    ? 'partout'
    : some.map(stage => STAGE_NAMES[stage]).join(', ') || '—';
