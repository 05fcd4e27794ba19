import { World } from '../../world/World';
import { GitProject } from '../../gitlab/model';
import { NewCommit } from '../../gitlab/git/fastImport';
import { seedContents } from './seedContents';

/** The seed's repositories as commits: nothing for one that the seed does not know. */
export function initialCommits(
  world: World,
): (one: GitProject) => readonly NewCommit[] {
  return ({ project, repository }) => {
    const files = repository && seedContents(world).get(repository.id);
    const owner = world.user(project.ownerId);
    if (!files || !owner || Object.keys(files).length === 0) return [];
    return [
      {
        branch: 'main',
        message: 'Premier dépôt',
        author: {
          name: `${owner.firstName} ${owner.lastName}`,
          email: owner.email,
        },
        date: new Date(repository.createdAt),
        changes: Object.entries(files).map(([path, content]) => ({
          path,
          content,
        })),
      },
    ];
  };
}
