import {
  ConsoleDeploymentSource,
  ConsoleRepository,
  DeploymentSourceInput,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { checkRepositoryName } from './inputs';
import { StepError } from './StepError';

/** A source as a template names it; what is left out is the repository's own setting. */
export interface NamedSource {
  repository: string;
  type?: 'git' | 'oci';
  targetRevision?: string;
  path?: string;
  helmValuesFiles?: string;
}

/** Refuses sources that the console would refuse, or that would not read as one line each. */
export function checkSources(sources: NamedSource[]): void {
  if (sources.length === 0) {
    throw new StepError('Un déploiement a au moins une source.');
  }
  for (const source of sources) {
    checkRepositoryName(source.repository);
    const { targetRevision, path, helmValuesFiles } = source;
    for (const value of [targetRevision, path, helmValuesFiles]) {
      if (value && (value.length > 500 || /\p{Cc}/u.test(value))) {
        throw new StepError(
          `Les paramètres de la source « ${source.repository} » doivent tenir sur une ligne.`,
        );
      }
    }
  }
}

/** The sources with the ids and settings of their repositories. */
export function sourcesOf(
  sources: NamedSource[],
  repositories: ConsoleRepository[],
): DeploymentSourceInput[] {
  return sources.map(source => {
    const repository = repositories.find(
      ({ internalRepoName }) => internalRepoName === source.repository,
    );
    if (!repository) {
      const known = repositories.map(r => r.internalRepoName).join(', ');
      throw new StepError(
        `Le dépôt « ${source.repository} » n’existe pas dans le projet. Dépôts possibles : ${known || 'aucun'}.`,
      );
    }
    return {
      repositoryId: repository.id,
      type: source.type ?? 'git',
      targetRevision:
        source.targetRevision ?? (repository.deployRevision || 'HEAD'),
      path: source.path ?? (repository.deployPath || '.'),
      helmValuesFiles: source.helmValuesFiles ?? repository.helmValuesFiles,
    };
  });
}

/** Sources in a form that can be compared. */
export function comparableSources(sources: ConsoleDeploymentSource[]): string {
  return JSON.stringify(
    sources
      .map(s => [
        s.repositoryId,
        s.type,
        s.targetRevision,
        s.path,
        s.helmValuesFiles,
      ])
      .sort((a, b) => a.join('\n').localeCompare(b.join('\n'))),
  );
}
