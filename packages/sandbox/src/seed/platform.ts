import { AdminRole, Cluster, Stage, Zone } from '../world/types';
import { seedId } from './ids';

export const ADMIN_ROLE_IDS = {
  root: seedId('admin-role/root'),
  administrator: seedId('admin-role/administrator'),
  everyone: seedId('admin-role/everyone'),
  reader: seedId('admin-role/reader'),
} as const;

export const seedAdminRoles = (): AdminRole[] => [
  {
    id: ADMIN_ROLE_IDS.root,
    name: 'Root Administrateur Plateforme',
    permissions: '3',
    position: 0,
    type: 'system:external',
    oidcGroup: '/admin',
  },
  {
    id: ADMIN_ROLE_IDS.administrator,
    name: 'Administrateur Plateforme',
    permissions: '3',
    position: 0,
    type: 'system:managed',
    oidcGroup: '/console/admin',
  },
  {
    id: ADMIN_ROLE_IDS.everyone,
    name: 'Tout le monde',
    permissions: '25608',
    position: 0,
    type: 'global',
    oidcGroup: '',
  },
  {
    id: ADMIN_ROLE_IDS.reader,
    name: 'Lecture Seule Plateforme',
    permissions: '1',
    position: 1,
    type: 'system:managed',
    oidcGroup: '/console/readonly',
  },
];

const STAGES = ['dev', 'staging', 'integration', 'prod'];
const NON_PRODUCTION = ['dev', 'staging', 'integration'];

export const stageId = (name: string) => seedId(`stage/${name}`);
export const zoneId = (slug: string) => seedId(`zone/${slug}`);
export const clusterId = (label: string) => seedId(`cluster/${label}`);

export const seedStages = (): Stage[] =>
  STAGES.map(name => ({ id: stageId(name), name }));

export const seedZones = (): Zone[] => [
  {
    id: zoneId('usuelle'),
    slug: 'usuelle',
    label: 'Zone usuelle',
    description: 'Applications ouvertes et données non sensibles.',
  },
  {
    id: zoneId('restreinte'),
    slug: 'restreinte',
    label: 'Zone restreinte',
    description: 'Applications et données en diffusion restreinte.',
  },
];

export const seedClusters = (): Cluster[] => [
  {
    id: clusterId('usuel-hp-1'),
    label: 'usuel-hp-1',
    infos: 'Hors production, ouvert à tous les projets.',
    clusterResources: false,
    privacy: 'public',
    zoneId: zoneId('usuelle'),
    stageIds: NON_PRODUCTION.map(stageId),
    cpu: 200,
    gpu: 4,
    memory: 400,
  },
  {
    id: clusterId('usuel-prod-1'),
    label: 'usuel-prod-1',
    infos: 'Production, ouvert à tous les projets.',
    clusterResources: false,
    privacy: 'public',
    zoneId: zoneId('usuelle'),
    stageIds: [stageId('prod')],
    cpu: 400,
    gpu: 8,
    memory: 800,
  },
  {
    id: clusterId('restreint-hp-1'),
    label: 'restreint-hp-1',
    infos: '',
    clusterResources: true,
    privacy: 'dedicated',
    zoneId: zoneId('restreinte'),
    stageIds: NON_PRODUCTION.map(stageId),
    cpu: 60,
    gpu: 0,
    memory: 120,
  },
  {
    // No capacity: the console does not limit what is asked of it.
    id: clusterId('restreint-prod-1'),
    label: 'restreint-prod-1',
    infos: '',
    clusterResources: true,
    privacy: 'dedicated',
    zoneId: zoneId('restreinte'),
    stageIds: [stageId('prod')],
    cpu: 0,
    gpu: 0,
    memory: 0,
  },
];
