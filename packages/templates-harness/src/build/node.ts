import { Choices } from '../pairwise';
import { command } from './command';
import { serveApi } from './server';

/** An application of Node.js. */
export async function buildNode(
  folder: string,
  choices: Choices,
): Promise<undefined> {
  const npm = (...args: string[]) => command(folder, 'npm', args);
  await npm('ci', '--no-audit', '--no-fund');
  await npm('run', 'lint');
  await npm('test');
  await npm('run', 'build');
  const node = process.execPath;
  await serveApi(folder, choices, {
    migrate: [node, 'dist/migrate.js'],
    job: [node, 'dist/job.js'],
    command: node,
    args: ['dist/main.js'],
    paths: [
      '/health',
      '/ready',
      '/metrics',
      '/openapi.yaml',
      '/v1/greetings?name=Camille',
    ],
  });
  return undefined;
}
