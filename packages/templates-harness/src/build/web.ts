import { testInBrowser } from './browser';
import { command } from './command';
import { serveByNginx } from './nginx';

/** As the image's start does, up to nginx: what it writes lies in `/tmp`. */
const START =
  'sed "/^exec /d" nginx/start.sh > nginx/before.sh\nsh nginx/before.sh';

/** An interface of Vite; answers what was not done on this machine. */
export async function buildWeb(folder: string): Promise<string | undefined> {
  const npm = (...args: string[]) => command(folder, 'npm', args);
  await npm('ci', '--no-audit', '--no-fund');
  await npm('run', 'lint');
  await npm('test');
  await npm('run', 'build');
  const notDone = [
    await testInBrowser(folder),
    await serveByNginx(
      folder,
      ['/', '/une/page', '/config.json', '/health', '/ready', '/metrics'],
      START,
    ),
  ].filter(reason => reason !== undefined);
  return notDone.join('; ') || undefined;
}
