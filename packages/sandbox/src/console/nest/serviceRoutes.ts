import Router from 'express-promise-router';
import { ConsoleContext, Refusal } from '../context';
import { mayOnPlatform } from '../rights';
import { serviceValuesSchema } from '../schemas';
import { nestRoute, parseNest, projectOf } from './nestServer';
import { serviceList, writableKeys } from './services';

/** The tools of a project. */
export function serviceRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/services';

  router.get(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'listEnvironments');
      const asAdmin = call.req.query.permissionTarget === 'admin';
      if (asAdmin && !mayOnPlatform('manage', call.requester))
        throw new Refusal(403);
      return { status: 200, body: serviceList(ctx, project) };
    }),
  );

  router.post(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manage', { unlocked: true });
      const values = parseNest(serviceValuesSchema, call.req.body);
      world.change(state => {
        for (const [pluginName, entries] of Object.entries(values))
          for (const [key, value] of Object.entries(entries)) {
            if (!writableKeys(pluginName).includes(key)) continue;
            state.pluginValues = state.pluginValues.filter(
              one =>
                one.projectId !== project.id ||
                one.pluginName !== pluginName ||
                one.key !== key,
            );
            state.pluginValues.push({
              projectId: project.id,
              pluginName,
              key,
              value,
            });
          }
      });
      return { status: 204 };
    }),
  );

  return router;
}
