import {
  AuthService,
  BackstageUserInfo,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { projectNameSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleService } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ProjectNames } from './ProjectNames';
import { findCandidates } from './candidates';
import { explainFailure } from './explainFailure';

/** What forms and pages ask of the console about projects, for the user who asks. */
export function createProjectsRouter(options: {
  console: ConsoleService;
  catalog: CatalogService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
}): Router {
  const { httpAuth, userInfo } = options;
  const names = new ProjectNames(options);

  const callerOf = async (req: Request): Promise<BackstageUserInfo> =>
    userInfo.getUserInfo(await httpAuth.credentials(req, { allow: ['user'] }));

  const router = PromiseRouter();

  router.get('/names/projects/:name', async (req, res) => {
    const user = await callerOf(req);
    const name = projectNameSchema.safeParse(req.params.name).data;
    if (name === undefined) {
      throw new InputError('Ce nom de projet n’est pas valide.');
    }
    res.setHeader('Cache-Control', 'no-store');
    res.json(await names.judge(name, user));
  });

  router.get('/projects/:slug/failure', async (req, res) => {
    const user = await callerOf(req);
    const candidates = await findCandidates(options, user, req.params);
    const project = candidates.find(({ slug, isTheirs }) => {
      return isTheirs && slug === req.params.slug;
    });
    if (!project?.projectId) {
      throw new NotFoundError(
        'Ce projet n’est pas l’un de ceux de vos équipes.',
      );
    }
    res.setHeader('Cache-Control', 'no-store');
    res.json(
      await explainFailure(options.console.asPortal(), project.projectId),
    );
  });

  return router;
}
