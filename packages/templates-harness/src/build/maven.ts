import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { command } from './command';
import { NotHere } from './NotHere';
import { serve } from './serve';

/** What the application's image runs on, and the least that its code needs. */
const IMAGE = 21;
const LEAST = 17;

/** What Maven says where its repository is out of reach, and nowhere else. */
const OUT_OF_REACH =
  /Could not transfer artifact[^\n]*(Unknown host|Temporary failure in name resolution|Network is unreachable|Connection refused|[Tt]imed out)/;

/** A virtual machine that is asked to stop ends by 143, and that is well. */
const RUN = `
java -jar target/app.jar &
server=$!
finish() {
  kill -TERM $server
  wait $server
  [ $? -eq 143 ]
  exit
}
trap finish TERM
wait $server
exit 1
`;

const releaseSchema = z.coerce.number().int();

/** The Java of this machine. */
async function javaRelease(folder: string): Promise<number> {
  const said = await command(folder, 'javac', ['-version']).catch(() => '');
  const release = releaseSchema.safeParse(/javac (\d+)/.exec(said)?.[1]);
  if (!release.success || release.data < LEAST) {
    throw new NotHere(`there is no Java ${LEAST} or later`);
  }
  return release.data;
}

async function findMaven(folder: string): Promise<void> {
  await command(folder, 'mvn', ['-version']).catch(() => {
    throw new NotHere('there is no Maven');
  });
}

async function verify(folder: string, release: number): Promise<void> {
  try {
    await command(folder, 'mvn', [
      '--batch-mode',
      '--no-transfer-progress',
      `-Dmaven.compiler.release=${release}`,
      'verify',
    ]);
  } catch (error) {
    if (!OUT_OF_REACH.test(String(error))) throw error;
    throw new NotHere('Maven’s repository is out of reach');
  }
}

/** Without its database, an application runs but is not ready. */
const needsDatabase = (folder: string): Promise<boolean> =>
  access(join(folder, 'src/main/java/fr/gouv/app/database')).then(
    () => true,
    () => false,
  );

/** An application of Java; answers what is weaker here than in its image. */
export async function buildMaven(folder: string): Promise<string | undefined> {
  await findMaven(folder);
  const java = await javaRelease(folder);
  const release = Math.min(java, IMAGE);
  await verify(folder, release);
  await serve(folder, {
    command: 'sh',
    args: ['-c', RUN],
    paths: [
      '/health',
      ...((await needsDatabase(folder)) ? [] : ['/ready']),
      '/metrics',
      '/openapi.yaml',
      '/v1/greetings?name=Camille',
    ],
  });
  return release === IMAGE
    ? undefined
    : `it was compiled for Java ${release}, its image has ${IMAGE}`;
}
