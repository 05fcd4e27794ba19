import { Entity } from '@backstage/catalog-model';

/** `apiVersion` of every kind of ours. @public */
export const API_VERSION = 'cloud-pi-native.fr/v1alpha1';

/** `spec.type` of the `System` that stands for a console project. @public */
export const PROJECT_SYSTEM_TYPE = 'cloud-pi-native-project';

/** `spec.type` of the `Group` that stands for a project's owner and members. @public */
export const PROJECT_TEAM_TYPE = 'project-team';

/** CPU in cores, memory in Gi, GPU in devices: the console's own units. @public */
export type Resources = {
  cpu: number;
  memory: number;
  gpu: number;
};

/** A project's environment: a namespace with a quota, on a cluster. @public */
export interface EnvironmentEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: 'Environment';
  spec: {
    /** Name of the stage; only `prod` is production. */
    stage: string;
    /** Reference of the project's `System`. */
    system: string;
    /** Reference of the project's team. */
    owner: string;
    /** Reference of the `Cluster`. */
    cluster: string;
    /** Kubernetes namespace, computed from the console's ids. */
    namespace: string;
    quota: Resources;
    /** Whether Argo CD applies changes by itself. */
    autosync: boolean;
  };
}

/** A Kubernetes cluster that environments can be created on. @public */
export interface ClusterEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: 'Cluster';
  spec: {
    /** Reference of the `Zone`. */
    zone: string;
    privacy: 'public' | 'dedicated';
    /** Names of the stages that the cluster accepts, sorted. */
    stages: string[];
    /** Total capacity; 0 means that the console does not limit it. */
    capacity: Resources;
  };
}

/** A datacenter zone, with its own Argo CD. @public */
export interface ZoneEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: 'Zone';
  spec: { argocdUrl?: string };
}

/** Categories of the service catalogue, in the order they are shown. @public */
export const SERVICE_CATEGORIES = [
  'hosting',
  'network',
  'delivery',
  'security',
  'observability',
  'data',
  'accelerator',
  'support',
] as const;

/** One of {@link SERVICE_CATEGORIES}. @public */
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** Availability of a service: general, on request, being built, or outside the offer. @public */
export type ServiceAvailability =
  | 'available'
  | 'on-request'
  | 'in-construction'
  | 'external';

/** A service that the platform offers, described in `catalog/`. @public */
export interface ServiceOfferingEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: 'ServiceOffering';
  spec: {
    category: ServiceCategory;
    availability: ServiceAvailability;
    owner: string;
    /** Whether every project gets it without asking. */
    included: boolean;
    /** What a project gets, one sentence an item. */
    provides: string[];
    /** How to obtain it, in steps. */
    access: string[];
    /** What it does not do, and what stays with the team. */
    limits?: string[];
    /** Key under `cloudPiNative.tools` of the tool behind the service. */
    tool?: string;
  };
}

/** A path that somebody follows to learn the platform, described in `catalog/`. @public */
export interface LearningPathEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: 'LearningPath';
  spec: {
    /** Whom it is for, such as `developer`. */
    audience: string;
    /** From first steps (1) to expert (3). */
    level: 1 | 2 | 3;
    owner: string;
    /** In the order they are followed. */
    steps: { title: string; url?: string; description?: string }[];
  };
}

/** True for the `System` of a console project. @public */
export function isProjectSystem(entity: Entity): boolean {
  return entity.kind === 'System' && entity.spec?.type === PROJECT_SYSTEM_TYPE;
}
