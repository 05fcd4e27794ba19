import {
  isArchived,
  RunResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Session } from './session';

/**
 * What a project holds, in words, besides what a run made: all of it would go
 * with the project. Its owner, and whoever asks, are none of it.
 */
export async function othersIn(
  { console: api, call }: Session,
  projectId: string,
  made: RunResource[],
): Promise<string[]> {
  const project = await api.getProject(projectId, call);
  if (!project || isArchived(project)) {
    return [];
  }
  const [environments, repositories, me] = await Promise.all([
    api.listEnvironments(projectId, call),
    api.listRepositories(projectId, call),
    api.getCurrentUser(call),
  ]);
  const isOther = (kind: RunResource['kind'], id: string) =>
    made.every(one => one.kind !== kind || one.resourceId !== id);
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
