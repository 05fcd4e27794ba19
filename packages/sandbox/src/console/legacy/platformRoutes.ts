import Router from 'express-promise-router';
import { Cluster } from '../../world/types';
import { World } from '../../world/World';
import { ConsoleContext, Refusal } from '../context';
import { mayOnPlatform, Requester } from '../rights';
import { authenticateLegacy, legacyRoute } from './legacyServer';

/** Address of a zone's Argo CD. */
export const argocdUrl = (baseUrl: string, zoneSlug: string) =>
  `${baseUrl}/tools/argocd/${zoneSlug}`;

const visibleTo = (world: World, requester: Requester) => {
  const { id } = requester.user;
  const linked = world.state.projects
    .filter(
      project =>
        project.ownerId === id ||
        project.members.some(member => member.userId === id),
    )
    .flatMap(project => project.clusterIds);
  return (cluster: Cluster) =>
    mayOnPlatform('listClusters', requester) ||
    cluster.privacy === 'public' ||
    linked.includes(cluster.id);
};

const environmentsWhere = (
  world: World,
  wanted: { stageId?: string; clusterId?: string },
) =>
  world.state.environments
    .filter(
      ({ stageId, clusterId }) =>
        stageId === wanted.stageId || clusterId === wanted.clusterId,
    )
    .map(environment => {
      const project = world.project(environment.projectId);
      return {
        environment,
        project,
        owner: project && world.user(project.ownerId)?.email,
        cluster: world.state.clusters.find(
          one => one.id === environment.clusterId,
        ),
      };
    });

/** The detail really gives a cluster's credentials away; these open nothing. */
const withCredentials = (world: World, cluster: Cluster) => ({
  ...cluster,
  projectIds: world.state.projects
    .filter(project => project.clusterIds.includes(cluster.id))
    .map(project => project.id),
  kubeconfig: {
    user: { token: `sandbox-cluster-credential-${cluster.label}` },
    cluster: {
      server: `https://${cluster.label}.littoral.example:6443`,
      tlsServerName: `${cluster.label}.littoral.example`,
      skipTLSVerify: false,
      caData: '',
    },
  },
});

/** Stages, zones and clusters. */
export function platformRoutes(ctx: ConsoleContext) {
  const { world } = ctx;
  const router = Router();

  // Zones and stages never look at the token that the gate asked for.
  router.get(
    '/zones',
    legacyRoute(() => ({
      status: 200,
      body: world.state.zones.map(({ id, slug, label, description }) => ({
        id,
        slug,
        label,
        argocdUrl: argocdUrl(ctx.baseUrl, slug),
        description,
      })),
    })),
  );

  router.get(
    '/stages',
    legacyRoute(() => ({
      status: 200,
      body: world.state.stages.map(({ id, name }) => ({
        id,
        name,
        clusterIds: world.state.clusters
          .filter(cluster => cluster.stageIds.includes(id))
          .map(cluster => cluster.id),
      })),
    })),
  );

  router.get(
    '/stages/:stageId/environments',
    legacyRoute(async req => {
      const requester = await authenticateLegacy(ctx, req);
      if (!mayOnPlatform('listStages', requester))
        throw new Refusal(403, 'Forbidden');
      return {
        status: 200,
        body: environmentsWhere(world, { stageId: req.params.stageId }).map(
          ({ environment, project, owner, cluster }) => ({
            project: project?.slug,
            name: environment.name,
            cluster: cluster?.label,
            owner,
          }),
        ),
      };
    }),
  );

  router.get(
    '/clusters',
    legacyRoute(async req => {
      const requester = await authenticateLegacy(ctx, req);
      return {
        status: 200,
        body: world.state.clusters.filter(visibleTo(world, requester)),
      };
    }),
  );

  const administered = async (
    req: Parameters<typeof authenticateLegacy>[1],
  ): Promise<Cluster> => {
    const requester = await authenticateLegacy(ctx, req);
    if (!mayOnPlatform('listClusters', requester))
      throw new Refusal(403, 'Forbidden');
    const cluster = world.state.clusters.find(
      one => one.id === req.params.clusterId,
    );
    if (!cluster) throw new Refusal(404, 'Cluster introuvable');
    return cluster;
  };

  router.get(
    '/clusters/usage/:clusterId',
    legacyRoute(async req => {
      const { id } = await administered(req);
      const used = world.state.environments.filter(
        environment => environment.clusterId === id,
      );
      const total = (resource: 'cpu' | 'gpu' | 'memory') =>
        used.reduce((sum, environment) => sum + environment[resource], 0);
      return {
        status: 200,
        body: {
          cpu: total('cpu'),
          gpu: total('gpu'),
          memory: total('memory'),
        },
      };
    }),
  );

  router.get(
    '/clusters/:clusterId/environments',
    legacyRoute(async req => {
      const { id } = await administered(req);
      return {
        status: 200,
        body: environmentsWhere(world, { clusterId: id }).map(
          ({ environment: { name, cpu, gpu, memory }, project, owner }) => ({
            project: project?.name,
            name,
            owner,
            cpu,
            gpu,
            memory,
          }),
        ),
      };
    }),
  );

  router.get(
    '/clusters/:clusterId',
    legacyRoute(async req => {
      const cluster = await administered(req);
      return { status: 200, body: withCredentials(world, cluster) };
    }),
  );

  return router;
}
