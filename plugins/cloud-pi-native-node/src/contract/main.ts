import { z } from 'zod';
import { findObstacle } from './findObstacle';
import { formatReport } from './formatReport';
import { ContractOptions, runContract } from './runContract';

const environmentSchema = z.object({
  CONSOLE_URL: z.url({
    protocol: /^https?$/,
    error: 'must be the address of a console',
  }),
  CONSOLE_TOKEN: z
    .string({ error: 'must be a token of that console' })
    .regex(/^[\x21-\x7e]+$/, 'must be a token of that console'),
  CONSOLE_WRITES: z.enum(['', '0', '1'], 'must be 0 or 1').default('0'),
});

/**
 * Runs the contract on the console that the environment names: `CONSOLE_URL`,
 * `CONSOLE_TOKEN`, and `CONSOLE_WRITES=1` to write too.
 *
 * @returns the exit code: 0 if nothing differs, 1 if something does, 2 if it cannot be run
 * @public
 */
export async function main(
  env: Record<string, string | undefined>,
  print: (text: string) => void,
): Promise<number> {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      print(`${path.join('.')} ${message}`);
    }
    return 2;
  }
  const { CONSOLE_URL, CONSOLE_TOKEN, CONSOLE_WRITES } = parsed.data;
  const options: ContractOptions = {
    baseUrl: CONSOLE_URL,
    token: CONSOLE_TOKEN,
    writes: CONSOLE_WRITES === '1',
  };
  const obstacle = await findObstacle(options);
  if (obstacle) {
    print(obstacle);
    return 2;
  }
  const report = await runContract(options);
  print(formatReport(report));
  return report.passed ? 0 : 1;
}
