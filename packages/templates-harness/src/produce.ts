import { Files } from './files';
import { Sandbox } from './sandbox';
import { Scaffolder } from './scaffolder';
import { Case } from './templates/Template';

/** A repository that a run made. */
export interface Repository {
  role: 'app' | 'infra';
  files: Files;
}

/** What a run made. */
export interface Product {
  case: Case;
  repositories: Repository[];
  /** What another run would have written otherwise, to be told apart from a change. */
  accidents: { platform: string; project: string; commit: string };
}

/** Runs one combination, and reads what it left in the platform's GitLab. */
export async function produce(
  one: Case,
  scaffolder: Scaffolder,
  sandbox: Sandbox,
): Promise<Product> {
  await scaffolder.run(one.template.name, one.values);
  const name = String(one.values.repository);
  const app = await sandbox.read(one.project, name);
  const infra = await sandbox.read(one.project, `${name}-infra`);
  return {
    case: one,
    repositories: [
      { role: 'app', files: app.files },
      { role: 'infra', files: infra.files },
    ],
    accidents: {
      platform: sandbox.url,
      project: one.project,
      commit: app.commit.slice(0, 8),
    },
  };
}
