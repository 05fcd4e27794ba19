import { ProjectStatus } from '../world/types';

/** Role of a member, by the last part of the role's group; none for a plain member. */
export type SeedRole = 'admin' | 'devops' | 'developer' | 'readonly';

export interface SeedRepository {
  name: string;
  infra?: boolean;
  /** Path on the fictional external forge, for a mirrored repository. */
  external?: string;
  private?: boolean;
}

export interface SeedEnvironment {
  name: string;
  stage: 'dev' | 'staging' | 'integration' | 'prod';
  restricted?: boolean;
  cpu: number;
  memory: number;
  gpu?: number;
  autosync?: boolean;
}

export interface SeedProject {
  name: string;
  slug: string;
  description: string;
  owner: string;
  members: Array<[handle: string, role?: SeedRole]>;
  status?: ProjectStatus;
  locked?: boolean;
  /** CPU and memory, the same for production; absent for a limitless project. */
  quota?: [cpu: number, memory: number];
  restricted?: boolean;
  repositories: SeedRepository[];
  environments: SeedEnvironment[];
}
