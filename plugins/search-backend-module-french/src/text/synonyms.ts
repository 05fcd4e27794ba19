import { foldedWords } from './words';
import { stem } from './stem';
import { isStopWord } from './stopWords';

/**
 * Words that the platform's people use for one another. Each group says why, and
 * holds only words that may stand for each other in a question.
 */
const GROUPS: ReadonlyArray<{ reason: string; words: string[] }> = [
  {
    reason: 'GitLab says repository, the console says dépôt',
    words: ['dépôt', 'repository', 'repo', 'dépôt de code'],
  },
  {
    reason: 'the console shows chaînes, GitLab shows pipelines',
    words: ['CI', 'pipeline', 'chaîne', 'intégration continue'],
  },
  {
    reason: 'what Vault keeps is a password for who asks',
    words: ['secret', 'mot de passe', 'mdp', 'identifiants', 'Vault'],
  },
  { reason: 'usual abbreviation', words: ['k8s', 'Kubernetes', 'kube'] },
  {
    reason: 'the documentation says maintien, people say exploitation',
    words: ['MCO', 'maintien en condition opérationnelle', 'maintenance'],
  },
  {
    reason: 'the same for security',
    words: ['MCS', 'maintien en condition de sécurité'],
  },
  {
    reason: 'Argo CD is written in three ways',
    words: ['Argo CD', 'ArgoCD', 'argo'],
  },
  {
    reason: 'Grafana shows what is asked for as logs',
    words: ['log', 'journaux', 'journal', 'logs'],
  },
  {
    reason: 'Kubernetes in English, the CCT in French',
    words: ['namespace', 'espace de noms'],
  },
  {
    reason: 'an image is kept by Harbor',
    words: ['registre', 'registry', 'Harbor'],
  },
  {
    reason:
      'analysis of code is asked for by the tool, by what it does or by the service’s name',
    words: ['SonarQube', 'sonar', 'qualité de code', 'analyse qualité'],
  },
  { reason: 'abbreviation', words: ['CCT', 'cadre de cohérence technique'] },
  { reason: 'abbreviation', words: ['base de données', 'BDD', 'database'] },
  {
    reason: 'French and English for the same right to leave a rule',
    words: ['dérogation', 'exemption'],
  },
  {
    reason: 'what a cluster refuses is asked for as an error',
    words: ['erreur', 'échec', 'échoue', 'refusé'],
  },
  { reason: 'usual English', words: ['production', 'prod'] },
  { reason: 'usual English', words: ['sauvegarde', 'backup'] },
  {
    reason: 'forges say token, the console says jeton',
    words: ['jeton', 'token'],
  },
  { reason: 'git and docker say push', words: ['pousser', 'push', 'publier'] },
  {
    reason: 'what a copy overwrites is said to be lost or gone',
    words: ['perdu', 'disparu', 'écrasé'],
  },
  { reason: 'clipped when typed', words: ['application', 'appli', 'app'] },
  { reason: 'clipped when typed', words: ['infrastructure', 'infra'] },
  { reason: 'clipped when typed', words: ['environnement', 'env'] },
  { reason: 'clipped when typed', words: ['configuration', 'config'] },
  { reason: 'clipped when typed', words: ['documentation', 'doc'] },
  { reason: 'usual English', words: ['tableau de bord', 'dashboard'] },
  { reason: 'usual English', words: ['liste', 'checklist'] },
  { reason: 'usual English', words: ['seau', 'bucket'] },
  { reason: 'usual English', words: ['supervision', 'monitoring'] },
  { reason: 'usual English', words: ['modèle', 'template'] },
  {
    reason: 'the service is called Alerting',
    words: ['alerte', 'alerting'],
  },
  {
    reason: 'the console says membre, people add a colleague',
    words: ['membre', 'collègue', 'coéquipier'],
  },
];

/** Stems of the words of a phrase that say something. */
export const stemsOf = (phrase: string): string[] =>
  foldedWords(phrase)
    .filter(word => !isStopWord(word))
    .map(stem);

/** Phrases as sequences of stems: whichever is asked for, the others do as well. */
export const SYNONYMS: ReadonlyArray<ReadonlyArray<string[]>> = GROUPS.map(
  ({ words }) => {
    const phrases = words.map(stemsOf).filter(stems => stems.length > 0);
    const known = new Map(phrases.map(stems => [stems.join(' '), stems]));
    return [...known.values()];
  },
);
