import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Oidc } from '../oidc/createOidc';
import { JsonFile } from '../web/JsonFile';
import type { Project } from '../world/types';
import type { World } from '../world/World';
import { fileAt } from './git/fileAt';
import { gitProjectsOf } from './model';
import { apiRouter } from './api/router';
import { Callers } from './callers';
import { oauthRouter } from './oauth';
import { pagesRouter } from './pages/router';
import { showUser } from './pages/user';
import { ensurePortalHooks } from './portalHooks';
import { PushNotifier } from './push';
import { Repositories, type InitialContent } from './repositories';
import { createWebSession } from './session';
import { smartHttpRouter } from './smartHttp';
import { emptyGitlabState, gitlabStateSchema } from './store';

export interface GitlabOptions {
  world: World;
  baseUrl: string;
  issuer: string;
  /** Whose browser it is: the forge signs in through the identity provider. */
  signedIn: Oidc['signedIn'];
  /** Origins of portal backends: each may receive an authorization code. */
  portalOrigins: readonly string[];
  projectsRootDir?: string;
  serviceToken?: string;
  /** Secret of the push webhooks to the portal; without one there are none. */
  webhookSecret?: string;
  /** First commits of the seed's repositories; the others start empty. */
  initialContent?: InitialContent;
  /** Folder that keeps the repositories; a temporary one where absent. */
  dataDir?: string;
}

export interface Gitlab {
  /** To be mounted at the root, without a body parser before it. */
  router: Router;
  /** Makes the repositories that are missing; to be awaited before requests. */
  start(): Promise<void>;
  /** A file of a project's repository, as the deployment reads it. */
  readFile(
    project: Project,
    repository: string,
    ref: string,
    path: string,
  ): ReturnType<typeof fileAt>;
  close(): Promise<void>;
}

/** The forge: real repositories behind smart HTTP, OAuth, a REST API and pages. */
export const createGitlab = async (options: GitlabOptions): Promise<Gitlab> => {
  const { world, baseUrl, dataDir, portalOrigins, webhookSecret } = options;
  const root = options.projectsRootDir ?? 'forge-mi/projects';
  const temporary = dataDir
    ? undefined
    : await mkdtemp(join(tmpdir(), 'cloud-pi-native-git-'));
  const file = await JsonFile.open({
    path: dataDir && join(dataDir, 'gitlab.json'),
    schema: gitlabStateSchema,
    initial: emptyGitlabState,
  });
  const repositories = new Repositories({
    world,
    root,
    directory: temporary ?? join(dataDir ?? '', 'git'),
    initialContent: options.initialContent ?? (() => []),
  });
  const session = createWebSession({
    baseUrl,
    issuer: options.issuer,
    signedIn: options.signedIn,
  });
  const pushes = new PushNotifier({ world, root, baseUrl, file, repositories });
  const context = {
    world,
    root,
    baseUrl,
    file,
    repositories,
    session,
    pushes,
    callers: new Callers({
      world,
      file,
      serviceToken: options.serviceToken ?? 'sandbox-gitlab-token',
    }),
  };

  const tellPortals = () => {
    if (webhookSecret) ensurePortalHooks(context, portalOrigins, webhookSecret);
  };
  world.listen(async event => {
    if (event.type === 'reset') {
      file.update(emptyGitlabState);
      tellPortals();
    }
    await repositories.follow(event);
  });

  const router = PromiseRouter();
  router.use('/api/v4', apiRouter(context));
  router.use(
    oauthRouter({
      file,
      session,
      redirectUris: portalOrigins.map(
        portal => `${portal}/api/auth/gitlab/handler/frame`,
      ),
    }),
  );
  router.use(session.router);
  router.get('/users/:username', (req, res) => showUser(context, req, res));
  router.get(/^\/groups\/(\w[\w./-]*)$/, (req, res) => {
    res.redirect(`/${req.params[0]}`);
  });
  router.use(`/${root}`, smartHttpRouter(context), pagesRouter(context));

  return {
    router,
    async readFile(project, repository, ref, path) {
      const one = gitProjectsOf(world.state, root, project).find(
        ({ name }) => name === repository,
      );
      return one
        ? fileAt(repositories.directoryOf(one), ref, path)
        : 'no commit';
    },
    async start() {
      tellPortals();
      await repositories.start();
    },
    async close() {
      await pushes.close();
      await file.flush();
      if (temporary) await rm(temporary, { recursive: true, force: true });
    },
  };
};
