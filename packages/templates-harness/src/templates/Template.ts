import {
  ConsoleApi,
  RunResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Choices, Options } from '../pairwise';

/** How the harness builds and starts an application. */
export type Toolchain = 'maven' | 'node' | 'python' | 'static' | 'web';

/** A repository that a run makes or changes, to be read after it. */
export interface Target {
  /** Its folder in golden files, and its name in messages. */
  role: 'app' | 'infra' | 'observability';
  /** Its name in the console. */
  name: string;
  /** Where the run leaves its work; the default branch unless told. */
  branch?: string;
  /** It is left to people: read from the patch that the run shows. */
  isProposed?: boolean;
  /** The rules that it is held against, where it is no application's: all of them unless told. */
  rules?: readonly string[];
}

/** What goes into the scaffolder. */
export interface Run {
  template: string;
  values: Record<string, unknown>;
  secrets?: Record<string, string>;
}

/** What a run came to. */
export interface Finished {
  /** Of the run, in the scaffolder. */
  id: string;
  /** What it shows at its end. */
  output: unknown;
  /** What it made in the console, as its ledger tells. */
  made: RunResource[];
}

/** What a template needs to be there before it runs. */
export interface Platform {
  /** Runs another template, as the same person. */
  run(run: Run): Promise<Finished>;
  /** Commits files to a repository that the console made, on its default branch. */
  push(
    project: string,
    repository: string,
    files: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** The console, as the same person. */
  console(): Promise<ConsoleApi>;
  /** The commit that the default branch of a repository is at. */
  commitOf(project: string, repository: string): Promise<string>;
}

/** A template, and what the harness varies of its form. */
export interface Template {
  name: string;
  /** Of its file, from the root of the repository. */
  path: string;
  options: Options;
  /** The form's values for some choices, in a project of that name. */
  values(choices: Choices, project: string): Record<string, unknown>;
  /** Secrets of the form. */
  secrets?(choices: Choices): Record<string, string>;
  /** What it makes or changes, for some choices; nothing where it has to do with the console only. */
  targets(choices: Choices): Target[];
  /** Of the application that it makes; an operation makes none. */
  toolchain?: Toolchain;
  /**
   * Makes what an operation starts from, in a project of that name; answers the
   * values of the form that are known only then, if any.
   */
  prepare?(
    platform: Platform,
    choices: Choices,
    project: string,
  ): Promise<Record<string, unknown> | void>;
}

/** One combination of a template's choices. */
export interface Case {
  template: Template;
  /** Names what is not a default; `default` where all is. */
  name: string;
  choices: Choices;
  /** A project that no other case has. */
  project: string;
  values: Record<string, unknown>;
  targets: Target[];
}
