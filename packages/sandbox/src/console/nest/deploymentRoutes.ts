import Router from 'express-promise-router';
import { Deployment, Project } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { record } from '../operations/provision';
import { DeploymentInput, deploymentSchema } from '../schemas';
import { NestCall, nestRoute, parseNest, projectOf } from './nestServer';

export function deploymentRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();
  const path = '/projects/:projectId/deployments';
  const unlocked = { unlocked: true };

  const present = ({ sources, ...deployment }: Deployment) => ({
    ...deployment,
    environment: world.state.environments.find(
      one => one.id === deployment.environmentId,
    ),
    deploymentSources: sources.map(source => ({
      ...source,
      deploymentId: deployment.id,
      repository: world.state.repositories.find(
        one => one.id === source.repositoryId,
      ),
    })),
  });

  const sourcesOf = (project: Project, input: DeploymentInput) => {
    const { environments, repositories } = world.state;
    const ofProject = (one: { id: string; projectId: string }, id: string) =>
      one.id === id && one.projectId === project.id;
    if (!environments.some(one => ofProject(one, input.environmentId)))
      throw new Refusal(404, 'Environnement introuvable');
    return input.deploymentSources.map(source => {
      if (!repositories.some(one => ofProject(one, source.repositoryId)))
        throw new Refusal(404, 'Dépôt introuvable');
      return {
        ...source,
        id: world.newId(),
        valueSources: source.valueSources.map((value, order) => ({
          ...value,
          id: world.newId(),
          order,
        })),
      };
    });
  };

  const deploymentOf = (project: Project, call: NestCall) => {
    const deployment = world.state.deployments.find(
      one =>
        one.id === call.req.params.deploymentId && one.projectId === project.id,
    );
    if (!deployment) throw new Refusal(404, 'Déploiement introuvable');
    return deployment;
  };

  const log = (action: string, call: NestCall, deployment: Deployment) =>
    record(ctx, {
      action,
      requester: call.requester,
      projectId: deployment.projectId,
      args: { deploymentId: deployment.id },
    });

  router.get(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'listDeployments');
      return {
        status: 200,
        body: world.state.deployments
          .filter(deployment => deployment.projectId === project.id)
          .map(present),
      };
    }),
  );

  router.post(
    path,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageDeployments', unlocked);
      const input = parseNest(deploymentSchema, call.req.body);
      const now = world.now();
      const deployment: Deployment = {
        id: world.newId(),
        name: input.name,
        projectId: project.id,
        environmentId: input.environmentId,
        autosync: input.autosync,
        sources: sourcesOf(project, input),
        createdAt: now,
        updatedAt: now,
      };
      world.change(state => state.deployments.push(deployment));
      log('Create Deployment', call, deployment);
      return { status: 201, body: present(deployment) };
    }),
  );

  router.put(
    `${path}/:deploymentId`,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageDeployments', unlocked);
      const input = parseNest(deploymentSchema, call.req.body);
      const deployment = deploymentOf(project, call);
      const sources = sourcesOf(project, input);
      world.change(() =>
        Object.assign(deployment, {
          name: input.name,
          environmentId: input.environmentId,
          autosync: input.autosync,
          sources,
          updatedAt: world.now(),
        }),
      );
      log('Update Deployment', call, deployment);
      return { status: 200, body: present(deployment) };
    }),
  );

  router.delete(
    `${path}/:deploymentId`,
    nestRoute(ctx, call => {
      const project = projectOf(ctx, call, 'manageDeployments', unlocked);
      const deployment = deploymentOf(project, call);
      world.change(state => {
        state.deployments = state.deployments.filter(one => one !== deployment);
      });
      log('Delete Deployment', call, deployment);
      return { status: 204 };
    }),
  );

  return router;
}
