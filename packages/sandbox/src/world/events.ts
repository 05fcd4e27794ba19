import { Environment, Project, Repository } from './types';

/**
 * What the console tells its tools. A handler that throws is a tool that
 * failed: the write stays done and the console answers as it does then.
 */
export type WorldEvent =
  | { type: 'project.created'; project: Project }
  | { type: 'project.updated'; project: Project }
  /** `slug` is the one the project had; the project's own is already the archived one. */
  | { type: 'project.archived'; project: Project; slug: string }
  /** Replayed hooks: everything of the project is to be made again where missing. */
  | { type: 'project.reprovisioned'; project: Project }
  | { type: 'repository.created'; project: Project; repository: Repository }
  | { type: 'repository.updated'; project: Project; repository: Repository }
  | { type: 'repository.deleted'; project: Project; repository: Repository }
  | {
      type: 'repository.synced';
      project: Project;
      repository: Repository;
      /** Absent for all branches. */
      branch?: string;
    }
  | { type: 'environment.created'; project: Project; environment: Environment }
  | { type: 'environment.updated'; project: Project; environment: Environment }
  | { type: 'environment.deleted'; project: Project; environment: Environment }
  /** The whole world is the seed again. */
  | { type: 'reset' };

export type WorldListener = (event: WorldEvent) => void | Promise<void>;
