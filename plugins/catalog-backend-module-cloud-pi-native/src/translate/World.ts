import {
  ConsoleAdminRole,
  ConsoleEnvironment,
  ConsoleProject,
  ConsoleRepository,
  ConsoleUser,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Inventory } from './Inventory';

/** A project and what it holds, as read together. */
export interface ProjectState {
  project: ConsoleProject;
  environments: readonly ConsoleEnvironment[];
  repositories: readonly ConsoleRepository[];
}

/** The console, as last read. */
export interface World extends Inventory {
  users: ReadonlyMap<string, ConsoleUser>;
  adminRoles: ReadonlyMap<string, ConsoleAdminRole>;
  /** By id; without archived ones. */
  projects: ReadonlyMap<string, ProjectState>;
}
