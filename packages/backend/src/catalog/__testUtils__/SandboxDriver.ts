import { parseDocument } from 'yaml';
import { z } from 'zod';
import { PROJECTS_GROUP } from './startCatalog';

const projectsSchema = z.array(z.object({ id: z.string(), slug: z.string() }));
const environmentsSchema = z.array(
  z.looseObject({ id: z.string(), name: z.string() }),
);
const fileSchema = z.object({
  content: z
    .string()
    .transform(base64 => Buffer.from(base64, 'base64').toString('utf8')),
});
const faultsSchema = z.array(z.object({ struck: z.number() }));

const CONSOLE_TOKEN = 'sandbox-portal-console-token-not-for-production1';
const GITLAB_TOKEN = 'sandbox-gitlab-token';

/** What befalls the platform while it is read. */
export interface Fault {
  kind: string;
  path: string;
  delayMs?: number;
}

/** The platform's other users, and its misfortunes. */
export class SandboxDriver {
  constructor(private readonly url: string) {}

  async strike(fault: Fault): Promise<void> {
    await this.call('POST', '/__sandbox/faults', fault);
  }

  /** How often the faults of now struck. */
  async struck(): Promise<number> {
    const faults = await this.call('GET', '/__sandbox/faults');
    return faultsSchema
      .parse(faults)
      .reduce((sum, { struck }) => sum + struck, 0);
  }

  async recover(): Promise<void> {
    await this.call('DELETE', '/__sandbox/faults');
  }

  async projectId(slug: string): Promise<string> {
    const projects = await this.call('GET', '/api/v1/projects?filter=all');
    const project = projectsSchema.parse(projects).find(p => p.slug === slug);
    if (!project) {
      throw new Error(`The sandbox has no project ${slug}`);
    }
    return project.id;
  }

  async describeProject(projectId: string, description: string) {
    await this.call('PUT', `/api/v1/projects/${projectId}`, { description });
  }

  async resizeEnvironment(projectId: string, name: string, cpu: number) {
    const path = await this.environmentPath(projectId, name);
    const size = { cpu, memory: 2, gpu: 0, autosync: true };
    await this.call('PUT', path, size);
  }

  async removeEnvironment(projectId: string, name: string) {
    await this.call('DELETE', await this.environmentPath(projectId, name));
  }

  /** Commits to the default branch of a repository, named `<project>/<repository>`. */
  async commit(
    repository: string,
    action: 'create' | 'update' | 'delete',
    files: Record<string, string>,
  ): Promise<void> {
    const path = encodeURIComponent(`${PROJECTS_GROUP}/${repository}`);
    await this.call('POST', `/api/v4/projects/${path}/repository/commits`, {
      branch: 'main',
      commit_message: 'Décrire le dépôt',
      actions: Object.entries(files).map(([file_path, content]) => ({
        action,
        file_path,
        content,
      })),
    });
  }

  /** Commits another description of what the file of a repository describes. */
  async describeFile(repository: string, description: string): Promise<void> {
    const path = encodeURIComponent(`${PROJECTS_GROUP}/${repository}`);
    const file = await this.call(
      'GET',
      `/api/v4/projects/${path}/repository/files/catalog-info.yaml?ref=main`,
    );
    const { content } = fileSchema.parse(file);
    const entity = parseDocument(content);
    entity.setIn(['metadata', 'description'], description);
    const text = entity.toString();
    await this.commit(repository, 'update', { 'catalog-info.yaml': text });
  }

  /** Has GitLab tell of pushes to any project. */
  async addWebhook(url: string, token: string): Promise<void> {
    const path = encodeURIComponent(PROJECTS_GROUP);
    await this.call('POST', `/api/v4/groups/${path}/hooks`, { url, token });
  }

  private async environmentPath(projectId: string, name: string) {
    const path = `/api/v2/projects/${projectId}/environments`;
    const all = environmentsSchema.parse(await this.call('GET', path));
    return `${path}/${all.find(one => one.name === name)?.id}`;
  }

  private async call(method: string, path: string, body?: object) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(path.startsWith('/api/v4')
          ? { 'private-token': GITLAB_TOKEN }
          : { 'x-dso-token': CONSOLE_TOKEN }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    const answer: unknown = text ? JSON.parse(text) : undefined;
    return answer;
  }
}
