import { z } from 'zod';
import { consoleConfigSchema, ConsolePaths } from '../config';
import { isArchived } from '../console/archived';
import { consoleProjectSchema } from '../console/schemas';
import { accessChecks } from './accessChecks';
import { createProbe, noAnswer } from './probe';
import { readChecks } from './readChecks';
import {
  ContractCheck,
  ContractContext,
  ContractReport,
  ContractResult,
  Skip,
} from './types';
import { writeChecks } from './writeChecks';

/** The console to check, and how far to go. @public */
export interface ContractOptions {
  baseUrl: string;
  /** Personal access token of the console, or a user's access token. */
  token: string;
  /** Also creates a project, with an environment and a repository, and archives it. */
  writes?: boolean;
  /** Where the console's routes differ from the usual ones. */
  paths?: Partial<ConsolePaths>;
}

async function runCheck(
  check: ContractCheck,
  context: ContractContext,
): Promise<ContractResult> {
  const { name } = check;
  try {
    const differences = await check.run(context);
    const outcome = differences.length ? 'different' : 'passed';
    return { name, outcome, differences };
  } catch (error) {
    if (error instanceof Skip) {
      return {
        name,
        outcome: 'skipped',
        differences: [],
        reason: error.message,
      };
    }
    const got = noAnswer(error);
    const difference = { where: name, expected: 'an answer', got };
    return { name, outcome: 'different', differences: [difference] };
  }
}

/**
 * Holds a console against what the client expects of it. Reads only, unless
 * told otherwise. The report holds no token and nothing of what was read.
 *
 * @public
 */
export async function runContract(
  options: ContractOptions,
): Promise<ContractReport> {
  const { baseUrl, token, paths } = options;
  const config = consoleConfigSchema.parse({ baseUrl, paths });
  const probe = createProbe(config, token);

  let projects: ReturnType<ContractContext['projects']> | undefined;
  async function readProjects() {
    const { json } = await probe({
      path: config.paths.projects,
      query: { filter: 'all' },
    });
    const list = z.array(consoleProjectSchema).safeParse(json).data ?? [];
    return list.filter(project => !isArchived(project));
  }
  const context: ContractContext = {
    paths: config.paths,
    probe,
    projects: () => {
      projects ??= readProjects();
      return projects;
    },
  };

  const checks = [
    ...readChecks,
    ...accessChecks(token),
    ...(options.writes ? writeChecks() : []),
  ];
  const results: ContractResult[] = [];
  for (const check of checks) {
    results.push(await runCheck(check, context));
  }
  const passed = results.every(result => result.outcome !== 'different');
  return { baseUrl: config.baseUrl, results, passed };
}
