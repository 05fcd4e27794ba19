import { YamlMap } from '../parse/yaml';
import { Pointer } from '../parse/positions';

/** A job of a pipeline, or a template of jobs. */
export interface Job {
  name: string;
  /** True for a name with a leading dot: it only serves others. */
  hidden: boolean;
  file: string;
  at: Pointer;
  /** As it is written. */
  own: YamlMap;
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
  /** `$CATALOG_PATH`, a project's path, an address, a template, or a path that holds variables. */
  from: string;
  kind: 'project' | 'remote' | 'template' | 'component' | 'variable';
  /** Files of a project. */
  files: readonly string[];
}

/** A document of a file that a pipeline is made of, as it is written. */
export interface CiDocument {
  file: string;
  document: number;
  map: YamlMap;
}

/** A local file that is included and is not there. */
export interface MissingInclude {
  file: string;
  at: Pointer;
  path: string;
  /** True under `rules`: it may never be included. */
  conditional: boolean;
}

/** A GitLab pipeline, resolved as far as the repository goes. */
export interface Pipeline {
  /** The file that GitLab starts from. */
  file: string;
  /** That file and those it includes, whether they parse or not. */
  files: readonly string[];
  documents: readonly CiDocument[];
  jobs: readonly Job[];
  includes: readonly ExternalInclude[];
  missing: readonly MissingInclude[];
  stages: readonly string[];
  /** Global variables, by name. */
  variables: ReadonlyMap<string, string>;
}
