import { testInBrowser } from './browser';
import { command } from './command';
import { serveByNginx } from './nginx';

/** An interface of Vite; answers what was not done on this machine. */
export async function buildWeb(folder: string): Promise<string | undefined> {
  const npm = (...args: string[]) => command(folder, 'npm', args);
  await npm('ci', '--no-audit', '--no-fund');
  await npm('run', 'lint');
  await npm('test');
  await npm('run', 'build');
  const notDone = [
    await testInBrowser(folder),
    await serveByNginx(folder, [
      '/',
      '/une/page',
      '/config.json',
      '/health',
      '/ready',
      '/metrics',
    ]),
  ].filter(reason => reason !== undefined);
  return notDone.join('; ') || undefined;
}
