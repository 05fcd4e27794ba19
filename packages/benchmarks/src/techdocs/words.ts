import { Random } from '../lib/Random';

/** A word of the platform's documentation. */
export const word = (random: Random) =>
  random.pick(
    'application',
    'cluster',
    'configuration',
    'conteneur',
    'dépôt',
    'déploiement',
    'développeur',
    'environnement',
    'équipe',
    'image',
    'intégration',
    'projet',
    'quota',
    'registre',
    'ressource',
    'sauvegarde',
    'secret',
    'sécurité',
    'service',
    'version',
  );

/** A few words. */
export const sentence = (random: Random) =>
  Array.from({ length: random.between(3, 6) }, () => word(random)).join(' de ');

/** A few sentences, as people write them: with emphasis, code and accents. */
export const paragraph = (random: Random) =>
  Array.from({ length: random.between(2, 4) }, () => {
    const text = `Le ${sentence(random)} est lié à ${sentence(random)}`;
    if (random.chance(0.3)) return `${text}, avec **${word(random)}**.`;
    if (random.chance(0.3)) return `${text} (\`${word(random)}\`).`;
    return `${text}.`;
  }).join(' ');
