import {
  ConsoleDeployment,
  ConsoleProject,
  gitlabProjectPath,
  isArchived,
  RunResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { gitlabOf } from '../gitlab/mergeRequestOf';
import { ActionDeps } from './deps';
import { Session } from './session';
import { consoleErrorKind } from './StepError';

type Deps = Pick<ActionDeps, 'patience' | 'sites'>;

const told = ({ name }: ConsoleDeployment) => `déploiement « ${name} »`;

/** The deployments that a run did not make. A console that has none to declare has none. */
async function otherDeployments(
  { console: api, call }: Session,
  projectId: string,
  isOther: (kind: RunResource['kind'], id: string) => boolean,
): Promise<ConsoleDeployment[]> {
  const deployments = await api
    .listDeployments(projectId, call)
    .catch(error => {
      if (consoleErrorKind(error) === 'not-found') {
        return [];
      }
      throw error;
    });
  return deployments.filter(({ id }) => isOther('deployment', id));
}

/** Who else has committed to a repository that is not the copy of another. */
async function otherAuthors(
  session: Session,
  deps: Deps,
  project: ConsoleProject,
  repositoryId: string,
): Promise<string[]> {
  const { console: api, call } = session;
  const repositories = await api.listRepositories(project.id, call);
  const repository = repositories.find(({ id }) => id === repositoryId);
  if (!repository || repository.externalRepoUrl) {
    return [];
  }
  const gitlab = gitlabOf(
    deps,
    session,
    gitlabProjectPath(
      deps.sites.projectsRootDir,
      project.slug,
      repository.internalRepoName,
    ),
  );
  const { email } = await api.getCurrentUser(call);
  const besides = (own: string[], authors: string[]) => {
    const lower = own.map(one => one.toLowerCase());
    return authors.filter(one => !lower.includes(one.toLowerCase()));
  };
  const others = besides([email], await gitlab.listAuthors());
  // GitLab may know the user by other addresses than the console does.
  return others.length > 0 ? besides(await gitlab.ownEmails(), others) : [];
}

async function inProject(
  { console: api, call }: Session,
  project: ConsoleProject,
  isOther: (kind: RunResource['kind'], id: string) => boolean,
): Promise<string[]> {
  const [environments, repositories, me] = await Promise.all([
    api.listEnvironments(project.id, call),
    api.listRepositories(project.id, call),
    api.getCurrentUser(call),
  ]);
  return [
    ...environments
      .filter(({ id }) => isOther('environment', id))
      .map(({ name }) => `environnement « ${name} »`),
    ...repositories
      .filter(({ id }) => isOther('repository', id))
      .map(({ internalRepoName }) => `dépôt « ${internalRepoName} »`),
    ...project.members
      .filter(
        ({ userId }) =>
          userId !== project.ownerId &&
          userId !== me.id &&
          isOther('member', userId),
      )
      .map(({ email }) => `membre « ${email} »`),
  ];
}

/**
 * What would be lost, in words, with something that a run made, and is none of
 * that run's doing: what a project holds besides, what is deployed in an
 * environment or from a repository, what others have committed there.
 */
export async function usedByOthers(
  session: Session,
  deps: Deps,
  { kind, projectId, resourceId }: RunResource,
  made: RunResource[],
): Promise<string[]> {
  if (!['project', 'environment', 'repository'].includes(kind)) {
    return [];
  }
  const project = await session.console.getProject(projectId, session.call);
  if (!project || isArchived(project)) {
    return [];
  }
  const isOther = (of: RunResource['kind'], id: string) =>
    made.every(one => one.kind !== of || one.resourceId !== id);
  if (kind === 'project') {
    return inProject(session, project, isOther);
  }
  const deployments = await otherDeployments(session, project.id, isOther);
  if (kind === 'environment') {
    return deployments
      .filter(({ environmentId }) => environmentId === resourceId)
      .map(told);
  }
  const authors = await otherAuthors(session, deps, project, resourceId);
  return [
    ...authors.map(author => `commits de « ${author} »`),
    ...deployments
      .filter(({ deploymentSources }) =>
        deploymentSources.some(one => one.repositoryId === resourceId),
      )
      .map(told),
  ];
}
