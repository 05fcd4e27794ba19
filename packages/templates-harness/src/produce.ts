import { stringify } from 'yaml';
import { ConsoleState, readConsole } from './consoleState';
import { Files } from './files';
import { readPatch, withoutPatch } from './patch';
import { platformOf } from './platform';
import { Sandbox } from './sandbox';
import { Scaffolder } from './scaffolder';
import { Case, Target } from './templates/Template';

/** A repository that a run made or changed. */
export interface Repository {
  role: Target['role'];
  /** It deploys, whatever else it holds. */
  infrastructure: boolean;
  /** The platform copies it from elsewhere. */
  isMirror: boolean;
  /** The rules that it is held against; all of them unless told. */
  rules?: readonly string[];
  files: Files;
}

/** What a run made. */
export interface Product {
  case: Case;
  repositories: Repository[];
  /** What the console holds of the project. */
  console: ConsoleState;
  /** What the run shows at its end, as YAML. */
  output: string;
  /** What another run would have written otherwise, to be told apart from a change. */
  accidents: { platform: string; project: string; commits: string[] };
}

/** Lines as they are shown. */
const LITERAL = { lineWidth: 0, blockQuote: 'literal' } as const;

/** Runs one combination, and reads what it left in the console and in GitLab. */
export async function produce(
  one: Case,
  scaffolder: Scaffolder,
  sandbox: Sandbox,
): Promise<Product> {
  const { template, choices, project } = one;
  const platform = platformOf(scaffolder, sandbox);
  const late = await template.prepare?.(platform, choices, project);
  const { output } = await scaffolder.run({
    template: template.name,
    values: { ...one.values, ...late },
    secrets: template.secrets?.(choices),
  });
  const console = await readConsole(
    sandbox.url,
    await sandbox.signIn(),
    project,
  );
  const declared = new Map(
    console.repositories.map(known => [known.name, known]),
  );
  const repositories = await Promise.all(
    one.targets.map(async ({ role, name, branch, rules, isProposed }) => ({
      role,
      rules,
      // What the platform makes by itself is not among those of the console.
      infrastructure:
        role === 'observability' || declared.get(name)?.infrastructure === true,
      isMirror: Boolean(declared.get(name)?.source),
      files: isProposed
        ? await readPatch(output)
        : await sandbox.read(project, name, branch),
    })),
  );
  const commits = await Promise.all(
    console.repositories.map(({ name }) => sandbox.commitsOf(project, name)),
  );
  return {
    case: one,
    repositories,
    console,
    output: stringify(withoutPatch(output), LITERAL),
    accidents: { platform: sandbox.url, project, commits: commits.flat() },
  };
}
