import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  API_VERSION,
  RELATION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  clusterSchema,
  environmentSchema,
  learningPathSchema,
  serviceOfferingSchema,
  zoneSchema,
} from './schemas';

const [group, version] = API_VERSION.split('/');

const ownedByTeam = {
  selector: { path: 'spec.owner' },
  relation: RELATION_OWNED_BY,
  defaultKind: 'Group',
  defaultNamespace: 'default' as const,
  allowedKinds: ['Group', 'User'],
};

const oneWay = (path: string, relation: string, kind: string) => ({
  selector: { path },
  relation,
  defaultKind: kind,
  defaultNamespace: 'default' as const,
  allowedKinds: [kind],
});

/**
 * The kinds of Cloud Pi Native. Clusters and zones are shared: relations to
 * them are declared without a pair, so that they never list what belongs to a
 * project.
 *
 * @public
 */
export const cloudPiNativeModelLayer = createCatalogModelLayer({
  layerId: `${group}/kinds`,
  builder: model => {
    model.addKind({
      group,
      names: {
        kind: 'Environment',
        singular: 'environment',
        plural: 'environments',
      },
      description:
        "A project's environment: a namespace with a quota, on a cluster.",
      versions: [
        {
          name: version,
          relationFields: [
            ownedByTeam,
            oneWay('spec.system', RELATION_PART_OF, 'System'),
            oneWay('spec.cluster', RELATION.runsOn, 'Cluster'),
          ],
          schema: { jsonSchema: environmentSchema },
        },
      ],
    });
    model.addKind({
      group,
      names: { kind: 'Cluster', singular: 'cluster', plural: 'clusters' },
      description: 'A Kubernetes cluster that environments can be created on.',
      versions: [
        {
          name: version,
          relationFields: [oneWay('spec.zone', RELATION.locatedIn, 'Zone')],
          schema: { jsonSchema: clusterSchema },
        },
      ],
    });
    model.addKind({
      group,
      names: { kind: 'Zone', singular: 'zone', plural: 'zones' },
      description: 'A datacenter zone, with its own Argo CD.',
      versions: [{ name: version, schema: { jsonSchema: zoneSchema } }],
    });
    model.addKind({
      group,
      names: {
        kind: 'ServiceOffering',
        singular: 'service offering',
        plural: 'service offerings',
      },
      description: 'A service that the platform offers to projects.',
      versions: [
        {
          name: version,
          relationFields: [ownedByTeam],
          schema: { jsonSchema: serviceOfferingSchema },
        },
      ],
    });

    model.addKind({
      group,
      names: {
        kind: 'LearningPath',
        singular: 'learning path',
        plural: 'learning paths',
      },
      description: 'Steps to follow in order to learn the platform.',
      versions: [
        {
          name: version,
          relationFields: [ownedByTeam],
          schema: { jsonSchema: learningPathSchema },
        },
      ],
    });

    model.addRelationPair({
      fromKind: ['Environment', 'ServiceOffering', 'LearningPath'],
      toKind: ['Group', 'User'],
      description:
        'Who answers for an environment, a service or a learning path.',
      forward: { type: RELATION_OWNED_BY, title: 'owned by' },
      reverse: { type: RELATION_OWNER_OF, title: 'owner of' },
    });
    model.addRelationPair({
      fromKind: 'Environment',
      toKind: 'System',
      description: 'The project that an environment belongs to.',
      forward: { type: RELATION_PART_OF, title: 'part of' },
      reverse: { type: RELATION_HAS_PART, title: 'has part' },
    });
  },
});
