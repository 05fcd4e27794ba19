import { projectConformitySchema } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { until } from '../lib/children';
import { GITLAB_TOKEN, startPortal } from '../lib/portal';
import { signInUntilKnown } from '../lib/visitor';

const GROUP = 'forge-mi/projects';
const PROJECT = 'littoral';
const REPOSITORY = 'infra';
const FILE = 'templates/service.yaml';
const MEMBER = 'camille.durand';
const STARTED_SECONDS = 300;
const VERDICT_SECONDS = 60;

const fileSchema = z.object({
  content: z
    .string()
    .transform(text => Buffer.from(text, 'base64').toString('utf8')),
});
const commitSchema = z.object({ id: z.string() });

/** GitLab, with the token of a service. */
function gitlab(sandbox: string) {
  const call = async <S extends z.ZodType>(
    schema: S,
    path: string,
    body?: object,
  ): Promise<z.infer<S>> => {
    const response = await fetch(`${sandbox}/api/v4${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'private-token': GITLAB_TOKEN,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return schema.parse(await response.json());
  };
  const project = `/projects/${encodeURIComponent(`${GROUP}/${PROJECT}/${REPOSITORY}`)}/repository`;
  return {
    tellPushes: (url: string) =>
      call(z.unknown(), `/groups/${encodeURIComponent(GROUP)}/hooks`, {
        url,
        token: 'sandbox-webhook-secret',
      }),
    /** Commits the other type of Service; gives the commit. */
    async push(type: string): Promise<string> {
      const file = `${project}/files/${encodeURIComponent(FILE)}?ref=main`;
      const { content } = await call(fileSchema, file);
      const commit = await call(commitSchema, `${project}/commits`, {
        branch: 'main',
        commit_message: `Un Service ${type}`,
        actions: [
          {
            action: 'update',
            file_path: FILE,
            content: content.replace(/type: \w+/, `type: ${type}`),
          },
        ],
      });
      return commit.id;
    },
  };
}

async function measure(portal: string, sandbox: string, pushes: number) {
  const { token } = await signInUntilKnown(portal, MEMBER);
  /** What the portal says of the repository, for a member of its project. */
  const read = async () => {
    const response = await fetch(
      `${portal}/api/conformity/projects/${PROJECT}`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    if (!response.ok) return undefined;
    return projectConformitySchema
      .parse(await response.json())
      .repositories.find(one => one.repository === REPOSITORY && one.commit);
  };
  const first = await until(STARTED_SECONDS, 'a first verdict', read);
  const git = gitlab(sandbox);
  await git.tellPushes(`${portal}/api/events/http/gitlab`);

  const seconds: number[] = [];
  let { blocking } = first;
  for (let count = 0; count < pushes; count += 1) {
    const type = blocking > 0 ? 'ClusterIP' : 'NodePort';
    const start = performance.now();
    const commit = await git.push(type);
    const judged = await until(VERDICT_SECONDS, 'a verdict', async () => {
      const now = await read();
      return now?.commit === commit ? now : undefined;
    });
    seconds.push((performance.now() - start) / 1000);
    if (judged.blocking > 0 === blocking > 0) {
      throw new Error(`the verdict on ${commit} did not change`);
    }
    blocking = judged.blocking;
  }
  return seconds;
}

/**
 * The whole chain, in the portal as `npm start` runs it: a commit in GitLab, its
 * webhook, the repository read and judged, and the verdict on that commit in the
 * API. Seconds from push to verdict, for each push; each changes the verdict.
 */
export async function pushToVerdict(pushes: number): Promise<number[]> {
  const portal = await startPortal();
  try {
    return await measure(portal.url, portal.sandbox, pushes);
  } finally {
    await portal.stop();
  }
}
