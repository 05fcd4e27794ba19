import { consoleConfigSchema } from '../config';
import { createProbe, noAnswer } from './probe';
import { ContractOptions } from './runContract';

/** Why nothing at all can be held against the contract; undefined where something can. */
export async function findObstacle({
  baseUrl,
  token,
  paths,
}: ContractOptions): Promise<string | undefined> {
  const config = consoleConfigSchema.parse({ baseUrl, paths });
  const probe = createProbe(config, token);
  try {
    // One of each of the console's two servers.
    const answers = [
      await probe({ path: config.paths.projects }),
      await probe({ path: config.paths.clusters }),
    ];
    return answers.every(({ kind }) => kind === 'unauthorized')
      ? 'CONSOLE_TOKEN is refused by the console: it is unknown, expired or revoked'
      : undefined;
  } catch (error) {
    return `CONSOLE_URL leads to no console: ${noAnswer(error)} from ${config.baseUrl}`;
  }
}
