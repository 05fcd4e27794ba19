import { Log, Project } from '../world/types';
import { seedId, seedInstant } from './ids';

const HISTORY: Array<[action: string, failed?: string[]]> = [
  ['Create Project'],
  ['Create Repository'],
  ['Create Environment'],
  ['Add Project Member'],
  ['Update Environment'],
];

const FAILURES: Partial<
  Record<string, Array<[action: string, failed: string[]]>>
> = {
  failed: [
    ['Update Project', ['gitlab']],
    ['Replay hooks for Project', ['registry', 'vault']],
  ],
  warning: [['Replay hooks for Project', []]],
};

/** What the console recorded: every project's history, with what failed. */
export function seedLogs(projects: Project[]): Log[] {
  return projects
    .flatMap((project, index) => {
      const past = [...HISTORY, ...(FAILURES[project.status] ?? [])];
      return past.map(([action, failed], order) =>
        log(project, action, failed, 700 + index * 260 + order * 5),
      );
    })
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function log(
  project: Project,
  action: string,
  failed: string[] | undefined,
  hours: number,
): Log {
  const warned = failed?.length === 0;
  const broken = failed && failed.length > 0 ? failed : false;
  const at = seedInstant(hours);
  return {
    id: seedId(`log/${project.slug}/${action}/${hours}`),
    action,
    userId: project.ownerId,
    requestId: null,
    projectId: project.id,
    data: {
      args: { id: project.id, slug: project.slug },
      failed: broken,
      warning: warned ? ['sonarqube'] : false,
      results: {},
      totalExecutionTime: 800 + ((hours * 37) % 9000),
      messageResume: broken
        ? `Errors:\n${broken.map(tool => `${tool}: Request failed with status code 502`).join('\n')}`
        : '',
    },
    createdAt: at,
    updatedAt: at,
  };
}
