import { testInBrowser } from './browser';
import { command } from './command';
import { serveByNginx } from './nginx';

/** A site of static pages; answers what was not done on this machine. */
export async function buildStatic(folder: string): Promise<string | undefined> {
  const npm = (...args: string[]) => command(folder, 'npm', args);
  await npm('ci', '--no-audit', '--no-fund');
  await npm('run', 'lint');
  await npm('test');
  const notDone = [
    await testInBrowser(folder),
    await serveByNginx(folder, [
      '/',
      '/accessibilite.html',
      '/style.css',
      '/health',
      '/ready',
      '/metrics',
    ]),
  ].filter(reason => reason !== undefined);
  return notDone.join('; ') || undefined;
}
