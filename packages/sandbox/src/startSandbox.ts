import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import express, { RequestHandler } from 'express';
import { createConsole } from './console/createConsole';
import { controlRoutes } from './faults/controlRoutes';
import { Faults } from './faults/Faults';
import { faultMiddleware } from './faults/faultMiddleware';
import { createGitlab } from './gitlab/createGitlab';
import { createOidc } from './oidc/createOidc';
import { initialCommits } from './seed/content/initialCommits';
import { ministryCommits } from './seed/content/ministryCommits';
import { createMinistry } from './seed/ministry';
import { createSeed } from './seed/seed';
import { createToolPages } from './tools/createToolPages';
import { html, link, page } from './web/html';
import { World } from './world/World';

export interface SandboxOptions {
  /** 0 for any free one. */
  port: number;
  /** Folder that keeps the world; without one it is gone with the process. */
  dataDir?: string;
  /** Backends of the portal, that sign-ins may return to. */
  portalOrigins?: string[];
  /** Secret of the push webhooks to those backends; without one there are none. */
  webhookSecret?: string;
  /** Life of an access token, 300 where absent. */
  tokenTtlSeconds?: number;
  /** How long the console's writes take, 150 where absent. */
  writeDelayMs?: number;
  /** A ministry of that many projects instead of the small directorate. */
  ministryProjects?: number;
  /** Host that addresses are told under, `localhost` where absent. */
  host?: string;
}

export interface Sandbox {
  url: string;
  close(): Promise<void>;
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const portOf = (server: Server, wanted: number) => {
  const address: AddressInfo | string | null = server.address();
  return address && typeof address === 'object' ? address.port : wanted;
};

const notFound: RequestHandler = (_req, res) => {
  res.status(404).send(
    page({
      site: 'Cloud Pi Native',
      title: 'Page introuvable',
      body: html`<p>
        Rien n’est à cette adresse. ${link('/', 'Revenir à la console')}
      </p>`,
    }),
  );
};

/** The platform on one loopback port; resolves once all of it answers. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {
    dataDir,
    portalOrigins = ['http://localhost:7007'],
    webhookSecret,
    tokenTtlSeconds,
    writeDelayMs,
    ministryProjects,
    host = 'localhost',
  } = options;

  const app = express();
  app.disable('x-powered-by');
  let ready = false;
  app.use((_req, res, next) => {
    if (ready) next();
    else res.status(503).set('Retry-After', '1').end();
  });
  const server = createServer(app);
  await listen(server, options.port);
  const url = `http://${host}:${portOf(server, options.port)}`;

  const closers: Array<() => Promise<void>> = [];
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>(resolve => {
      server.close(() => resolve());
    });
    for (const closeOne of closers) await closeOne();
  };

  try {
    const world = await World.open({
      seed: () =>
        ministryProjects ? createMinistry(ministryProjects) : createSeed(),
      dataDir,
    });
    closers.push(() => world.close());
    const faults = new Faults();
    world.listen(faults.tool);

    const issuer = `${url}/realms/cloud-pi-native`;
    const oidc = await createOidc({
      world,
      issuer,
      portalOrigins,
      tokenTtlSeconds,
      dataDir,
    });
    closers.push(() => oidc.close());
    const gitlab = await createGitlab({
      world,
      baseUrl: url,
      issuer,
      signedIn: oidc.signedIn,
      portalOrigins,
      webhookSecret,
      initialContent: ministryProjects
        ? ministryCommits(world)
        : initialCommits(world),
      dataDir,
    });
    closers.push(() => gitlab.close());
    await gitlab.start();

    app.use('/__sandbox', controlRoutes({ world, faults }));
    app.use(faultMiddleware(faults));
    app.use(
      createConsole({
        world,
        baseUrl: url,
        verifyBearer: oidc.verifyBearer,
        writeDelayMs,
      }),
    );
    app.use(oidc.router);
    app.use(gitlab.router);
    app.use(
      createToolPages({ world, baseUrl: url, readFile: gitlab.readFile })
        .router,
    );
    app.use(notFound);
    ready = true;
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
