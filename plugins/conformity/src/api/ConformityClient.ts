import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  Mine,
  mineSchema,
  Overview,
  overviewSchema,
  ProjectConformity,
  projectConformitySchema,
  RepositoryConformity,
  repositoryConformitySchema,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import {
  AskExemption,
  Attest,
  ConformityApi,
  CsvTable,
  DecideExemption,
} from './ConformityApi';

const badgeSchema = z.object({ path: z.string().startsWith('/') });

// Not there, or not for the reader: the backend answers alike on purpose.
const ABSENT = [403, 404];

const path = (...segments: string[]) => segments.map(encodeURIComponent);

async function succeeded(response: Response): Promise<Response> {
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response;
}

/** The API of `conformity-backend`, over HTTP. */
export class ConformityClient implements ConformityApi {
  constructor(
    private readonly discoveryApi: DiscoveryApi,
    private readonly fetchApi: FetchApi,
  ) {}

  async getProject(project: string): Promise<ProjectConformity | undefined> {
    return this.read(projectConformitySchema, 'projects', project);
  }

  async getRepository(
    project: string,
    repository: string,
  ): Promise<RepositoryConformity | undefined> {
    return this.read(
      repositoryConformitySchema,
      'projects',
      project,
      'repositories',
      repository,
    );
  }

  async getMine(): Promise<Mine> {
    return (await this.read(mineSchema, 'mine')) ?? [];
  }

  async getOverview(): Promise<Overview | undefined> {
    return this.read(overviewSchema, 'overview');
  }

  async getOverviewCsv(by: CsvTable): Promise<Blob> {
    const response = await this.send('GET', [`overview.csv?by=${by}`]);
    return response.blob();
  }

  async getBadgeUrl(
    project: string,
    repository: string,
  ): Promise<string | undefined> {
    const badge = await this.read(
      badgeSchema,
      'projects',
      project,
      'repositories',
      repository,
      'badge',
    );
    return badge && `${await this.baseUrl()}${badge.path}`;
  }

  async refresh(project: string, repository: string): Promise<void> {
    await this.send(
      'POST',
      path('projects', project, 'repositories', repository, 'refresh'),
    );
  }

  async askExemption(project: string, asked: AskExemption): Promise<void> {
    await this.send('POST', path('projects', project, 'exemptions'), asked);
  }

  async decideExemption(id: string, decided: DecideExemption): Promise<void> {
    await this.send('POST', path('exemptions', id, 'decision'), decided);
  }

  async attest(project: string, attested: Attest): Promise<void> {
    await this.send(
      'POST',
      path('projects', project, 'attestations'),
      attested,
    );
  }

  async withdrawAttestation(project: string, id: string): Promise<void> {
    await this.send('DELETE', path('projects', project, 'attestations', id));
  }

  private baseUrl() {
    return this.discoveryApi.getBaseUrl('conformity');
  }

  private async read<S extends z.ZodType>(
    schema: S,
    ...segments: string[]
  ): Promise<z.infer<S> | undefined> {
    const response = await this.call('GET', path(...segments));
    if (ABSENT.includes(response.status)) {
      return undefined;
    }
    return schema.parse(await (await succeeded(response)).json());
  }

  private async send(method: string, segments: string[], body?: object) {
    return succeeded(await this.call(method, segments, body));
  }

  private async call(method: string, segments: string[], body?: object) {
    return this.fetchApi.fetch([await this.baseUrl(), ...segments].join('/'), {
      method,
      ...(body && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  }
}
