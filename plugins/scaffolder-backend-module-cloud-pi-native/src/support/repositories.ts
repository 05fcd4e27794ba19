import { ConsoleRepository } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Session } from './session';
import { StepError } from './StepError';

/** Repository that the platform makes in every project, and that teams commit dashboards and alerts to. */
export const OBSERVABILITY = 'infra-observability';

/** The console does not list it: GitLab decides who may read and write it. */
const observabilityOf = (project: { id: string }): ConsoleRepository => ({
  id: '',
  projectId: project.id,
  internalRepoName: OBSERVABILITY,
  externalRepoUrl: '',
  isPrivate: false,
  isInfra: true,
  deployRevision: 'main',
  deployPath: '.',
  helmValuesFiles: '',
  createdAt: '',
  updatedAt: '',
});

/** The project's repository of a name, or a failure that says so. */
export async function requireRepository(
  session: Session,
  project: { id: string; slug: string },
  name: string,
): Promise<ConsoleRepository> {
  if (name === OBSERVABILITY) {
    return observabilityOf(project);
  }
  const repositories = await session.console.listRepositories(
    project.id,
    session.call,
  );
  const repository = repositories.find(r => r.internalRepoName === name);
  if (!repository) {
    throw new StepError(
      `Le dépôt « ${name} » n’existe pas dans le projet « ${project.slug} ».`,
    );
  }
  return repository;
}

/** The same, for a repository that takes commits: a copy would lose them. */
export async function requireWritableRepository(
  session: Session,
  project: { id: string; slug: string },
  name: string,
): Promise<ConsoleRepository> {
  const repository = await requireRepository(session, project, name);
  if (repository.externalRepoUrl) {
    throw new StepError(
      `Le dépôt « ${name} » est la copie d’un dépôt externe : publiez dans le dépôt externe.`,
    );
  }
  return repository;
}

/** The user's GitLab token, asked for now. */
export async function gitlabToken(session: Session): Promise<string> {
  const { gitlabToken: token } = await session.tokens();
  if (!token) {
    throw new StepError(
      'Le portail ne peut pas écrire dans GitLab en votre nom. Connectez-vous à GitLab depuis la page d’exécution, puis cliquez sur « Reprendre ».',
      'DelegationRequiredError',
    );
  }
  return token;
}
