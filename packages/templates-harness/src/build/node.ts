import { command } from './command';
import { serve } from './serve';

/** An application of Node.js. */
export async function buildNode(folder: string): Promise<undefined> {
  const npm = (...args: string[]) => command(folder, 'npm', args);
  await npm('ci', '--no-audit', '--no-fund');
  await npm('run', 'lint');
  await npm('test');
  await npm('run', 'build');
  await serve(folder, {
    command: process.execPath,
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
