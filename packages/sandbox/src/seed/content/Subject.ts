import { Project, Repository } from '../../world/types';
import { ContentPlan } from './plan';

/** What a generator of files writes about. */
export interface Subject {
  project: Project;
  repository: Repository;
  plan: ContentPlan;
}

/** Text by path. */
export type Files = Record<string, string>;

/** Lines, ended as a file is. */
export const lines = (...all: Array<string | undefined | false>) =>
  `${all.filter(line => typeof line === 'string').join('\n')}\n`;

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
