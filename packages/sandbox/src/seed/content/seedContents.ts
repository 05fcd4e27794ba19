import { World } from '../../world/World';
import { repositoryId } from '../seed';
import { applicationFiles } from './applications';
import { catalogFiles } from './catalogFile';
import { documentationFiles, infrastructureFiles } from './infrastructure';
import { pipelineFiles } from './pipeline';
import { CONTENT_PLAN } from './plan';
import { Files, lines, Subject } from './Subject';

const readme = ({ project, repository }: Subject): Files => ({
  'README.md': lines(
    `# ${repository.internalRepoName}`,
    '',
    project.description,
    '',
    `Dépôt du projet \`${project.slug}\` sur Cloud Pi Native.`,
  ),
});

const WITH_PIPELINE = ['node', 'java', 'python', 'static'];

function filesOf(subject: Subject): Files {
  const { plan } = subject;
  if (plan.stack === 'empty') return {};
  return {
    ...readme(subject),
    ...applicationFiles[plan.stack](subject),
    ...infrastructureFiles(subject),
    ...(WITH_PIPELINE.includes(plan.stack) && pipelineFiles(subject)),
    ...(plan.docs && documentationFiles(subject)),
    ...catalogFiles(subject),
  };
}

/** The first content of every seeded repository, by repository id; the same at every call. */
export function seedContents(
  world: World,
): Map<string, Readonly<Record<string, string>>> {
  const contents = new Map<string, Files>();
  for (const repository of world.state.repositories) {
    const project = world.project(repository.projectId);
    const key = `${project?.slug}/${repository.internalRepoName}`;
    const plan = CONTENT_PLAN[key];
    const seeded =
      repository.id ===
      repositoryId(project?.slug ?? '', repository.internalRepoName);
    if (project && plan && seeded)
      contents.set(repository.id, filesOf({ project, repository, plan }));
  }
  return contents;
}
