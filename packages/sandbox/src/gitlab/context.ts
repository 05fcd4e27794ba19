import type { JsonFile } from '../web/JsonFile';
import type { World } from '../world/World';
import type { Callers } from './callers';
import type { PushNotifier } from './push';
import type { Repositories } from './repositories';
import type { WebSession } from './session';
import type { GitlabState } from './store';

/** What the parts of the forge share. */
export interface GitlabContext {
  world: World;
  /** `forge-mi/projects` */
  root: string;
  baseUrl: string;
  file: JsonFile<GitlabState>;
  repositories: Repositories;
  callers: Callers;
  session: WebSession;
  pushes: PushNotifier;
}
