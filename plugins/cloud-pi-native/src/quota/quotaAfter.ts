import { Resources } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ProjectEnvironment, environmentName } from '../catalog/schemas';
import { ProjectQuotas } from './schema';

const RESOURCES = ['cpu', 'memory', 'gpu'] as const;

/** What a form asks of a project's quota. */
export interface Choice {
  stage: string;
  /** Name of the environment: a run keeps one that exists, and takes nothing more. */
  environment: string | undefined;
  asked: Resources;
}

export interface ResourceAfter {
  resource: keyof Resources;
  allowed: number;
  taken: number;
  asked: number;
  /** Below zero, the console refuses. */
  left: number;
}

/** The console has two quotas: only the stage that is named `prod` counts in the second. */
const quotaKind = (stage: string) => (stage === 'prod' ? 'prod' : 'hprod');

/** Cores may be tenths, whose sums are not exact. */
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

/** What a choice leaves of a project's quota, or nothing where none binds. */
export function quotaAfter(
  quotas: ProjectQuotas,
  environments: ProjectEnvironment[],
  { stage, environment, asked }: Choice,
): ResourceAfter[] {
  const kind = quotaKind(stage);
  const allowed = quotas[kind];
  // The console takes neither CPU nor memory as no limit at all.
  const isUnlimited = allowed.cpu === 0 && allowed.memory === 0;
  const isKept = environments.some(one => environmentName(one) === environment);
  if (isUnlimited || isKept) {
    return [];
  }
  const others = environments.filter(one => quotaKind(one.spec.stage) === kind);
  return RESOURCES.map(resource => {
    const taken = rounded(
      others.reduce((sum, { spec }) => sum + spec.quota[resource], 0),
    );
    return {
      resource,
      allowed: allowed[resource],
      taken,
      asked: asked[resource],
      left: rounded(allowed[resource] - taken - asked[resource]),
    };
  }).filter(one => one.allowed > 0 || one.asked > 0);
}

/** The resources for which the console will refuse. */
export function lacking(after: ResourceAfter[]): ResourceAfter[] {
  return after.filter(({ left }) => left < 0);
}
