import { Entity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** A project's `System`, as the ingestion makes it. */
export const system = (
  slug: string,
  owner: string,
  quotas?: object,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: slug,
    title: slug.toUpperCase(),
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.projectStatus]: 'failed',
      ...(quotas && { [ANNOTATION.projectQuotas]: JSON.stringify(quotas) }),
    },
  },
  spec: { type: 'cloud-pi-native-project', owner },
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

/** An environment of the project `demo`. */
export const environment = (
  name: string,
  stage: string,
  cpu: number,
): Entity => ({
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'Environment',
  metadata: {
    name: `demo.${name}`,
    annotations: {
      [ANNOTATION.projectSlug]: 'demo',
      [ANNOTATION.environmentName]: name,
      [ANNOTATION.cluster]: 'usuel-hp-1',
    },
  },
  spec: {
    stage,
    system: 'demo',
    owner: 'group:default/demo',
    cluster: 'cluster:default/usuel-hp-1',
    namespace: `ns-${name}`,
    quota: { cpu, memory: 2, gpu: 0 },
    autosync: true,
  },
});

/** The console's answers to what actions ask of it, and what it was asked. */
export async function startConsole() {
  const asked: string[] = [];
  const tokens: Array<string | undefined> = [];
  const server: Server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`);
    tokens.push(req.headers.authorization);
    const repository = {
      id: 'r1',
      projectId: 'p1',
      internalRepoName: 'copie',
      externalRepoUrl: 'https://forge.example.org/a.git',
      isPrivate: false,
      isInfra: false,
      createdAt: '',
      updatedAt: '',
    };
    const lists = req.method === 'GET';
    res.writeHead(lists ? 200 : 204, { 'content-type': 'application/json' });
    res.end(
      lists
        ? JSON.stringify([
            repository,
            {
              ...repository,
              id: 'r2',
              internalRepoName: 'api',
              externalRepoUrl: '',
            },
          ])
        : '',
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}`, asked, tokens };
}
