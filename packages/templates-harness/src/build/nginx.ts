import { command } from './command';
import { serve } from './serve';

/** The configuration, but for the port, which the image fixes. */
const OTHER_PORT = 's/listen 8080;/listen 127.0.0.1:$PORT;/';

/** Its log goes by a file: nginx opens `/dev/stdout`, which a socket refuses. */
const RUN = `
nginx -p "$PWD" -c nginx/here.conf -e stderr > here.log &
trap "kill -TERM $!" TERM
wait $!
wait $!
status=$?
cat here.log
exit $status
`;

/** What is weaker where there is no nginx. */
const ABSENT = 'there is no nginx here: its configuration was not tried';

/**
 * Serves an application as its image does: the configuration of its folder
 * `nginx`, by this machine's nginx.
 *
 * @param before - what the image runs before nginx
 * @returns what was not done, if anything
 */
export async function serveByNginx(
  folder: string,
  paths: readonly string[],
  before = 'true',
): Promise<string | undefined> {
  const isHere = await command(folder, 'nginx', ['-v']).then(
    () => true,
    () => false,
  );
  if (!isHere) return ABSENT;
  const script = `set -e
sed "${OTHER_PORT}" nginx/nginx.conf > nginx/here.conf
${before}
set +e
${RUN}`;
  await serve(folder, { command: 'sh', args: ['-c', script], paths });
  return undefined;
}
