import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Sandbox, startSandbox } from '../../catalog/__testUtils__/sandbox';

const SECRET = 'sandbox-portal-console-token-not-for-production1';
const LIST_ZONES_AND_STAGES = (1 << 13) | (1 << 14);

const worldSchema = z.looseObject({
  adminRoles: z.array(z.looseObject({ type: z.string() })),
});

const membersSchema = z.array(
  z.object({ userId: z.string(), email: z.string() }),
);

/** Takes from everybody the right to list any project, which the console gives by default. */
async function restrict(dataDir: string): Promise<void> {
  const path = join(dataDir, 'world.json');
  const world = worldSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const adminRoles = world.adminRoles.map(role =>
    role.type === 'global'
      ? { ...role, permissions: String(LIST_ZONES_AND_STAGES) }
      : role,
  );
  await writeFile(path, JSON.stringify({ ...world, adminRoles }));
}

/** The sandbox, with a console in which rights make a difference. */
export class Platform {
  static async start(dataDir: string): Promise<Platform> {
    const options = { port: 0, writeDelayMs: 0, dataDir };
    const first = await startSandbox(options);
    await first.close();
    await restrict(dataDir);
    return new Platform(await startSandbox(options));
  }

  private constructor(private readonly sandbox: Sandbox) {}

  get url() {
    return this.sandbox.url;
  }

  stop() {
    return this.sandbox.close();
  }

  /** Leaves the members of a project the rights that their roles give, and one of them none at all. */
  async leaveLittleRight(project: string, email: string): Promise<void> {
    await this.call('PUT', `/projects/${project}`, { everyonePerms: '0' });
    const userId = await this.memberOf(project, email);
    await this.call('PATCH', `/projects/${project}/members`, [
      { userId, roles: [] },
    ]);
  }

  async removeMember(project: string, email: string): Promise<void> {
    const userId = await this.memberOf(project, email);
    await this.call('DELETE', `/projects/${project}/members/${userId}`);
  }

  async addMember(project: string, email: string): Promise<void> {
    await this.call('POST', `/projects/${project}/members`, { email });
  }

  private async memberOf(project: string, email: string): Promise<string> {
    const members = membersSchema.parse(
      await this.call('GET', `/projects/${project}/members`),
    );
    const member = members.find(one => one.email === email);
    if (!member) {
      throw new Error(`${email} is no member of ${project}`);
    }
    return member.userId;
  }

  private async call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { 'x-dso-token': SECRET, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    const answer: unknown = text ? JSON.parse(text) : undefined;
    return answer;
  }
}
