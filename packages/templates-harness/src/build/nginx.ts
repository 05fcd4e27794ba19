import { command } from './command';
import { serve } from './serve';

/** Another port than the one that the image fixes; this folder is ours. */
const OTHER_PORT = 's/listen 8080;/listen 127.0.0.1:$PORT;/';

/** Its log goes by a file: nginx opens `/dev/stdout`, which a socket refuses. */
const RUN = `
sed "${OTHER_PORT}" nginx/nginx.conf > here.conf
mv here.conf nginx/nginx.conf
sh nginx/start.sh > here.log &
server=$!
finish() {
  kill -TERM $server
  wait $server
  status=$?
  cat here.log
  exit $status
}
trap finish TERM
wait $server
cat here.log
exit 1
`;

/** What is weaker where there is no nginx. */
const ABSENT = 'there is no nginx here: its configuration was not tried';

/**
 * Serves an application as its image does, by `nginx/start.sh` and this
 * machine's nginx.
 *
 * @returns what was not done, if anything
 */
export async function serveByNginx(
  folder: string,
  paths: readonly string[],
): Promise<string | undefined> {
  const isHere = await command(folder, 'nginx', ['-v']).then(
    () => true,
    () => false,
  );
  if (!isHere) return ABSENT;
  await serve(folder, { command: 'sh', args: ['-c', RUN], paths });
  return undefined;
}
