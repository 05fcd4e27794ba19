import { Choices, Options } from '../pairwise';

/** How the harness builds and starts an application. */
export type Toolchain = 'node' | 'python';

/** A template, and what the harness varies of its form. */
export interface Template {
  name: string;
  /** Of its file, from the root of the repository. */
  path: string;
  toolchain: Toolchain;
  options: Options;
  /** The form's values for some choices, in a project of that name. */
  values(choices: Choices, project: string): Record<string, unknown>;
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
}
