import { YamlMap } from '../parse/yaml';
import { Pointer } from '../parse/positions';

/** A job of a pipeline, or a template of jobs. */
export interface Job {
  name: string;
  /** True for a name with a leading dot: it only serves others. */
  hidden: boolean;
  file: string;
  at: Pointer;
  /** With what it extends, as far as the repository goes. */
  merged: YamlMap;
  /** All that it extends, nearest first, the platform's templates too. */
  extends: readonly string[];
  stage: string;
}

/** What an `include` brings from elsewhere. */
export interface ExternalInclude {
  file: string;
  at: Pointer;
  /** `$CATALOG_PATH`, a project's path, an address or a template. */
  from: string;
  kind: 'project' | 'remote' | 'template' | 'component';
  /** Files of a project. */
  files: readonly string[];
}

/** A GitLab pipeline, resolved as far as the repository goes. */
export interface Pipeline {
  /** The file that GitLab starts from. */
  file: string;
  jobs: readonly Job[];
  includes: readonly ExternalInclude[];
  /** Local files that are included and are not there. */
  missing: readonly { file: string; at: Pointer; path: string }[];
  stages: readonly string[];
  /** Global variables, by name. */
  variables: ReadonlyMap<string, string>;
}
