import { EnvironmentView, ProjectView, Resources } from './ProjectReader';

/** What a project may take in a kind of environments, what it takes, and what is left. */
export interface QuotaUse {
  allowed?: Resources;
  used: Resources;
  left?: Resources;
}

const NONE: Resources = { cpu: 0, memory: 0, gpu: 0 };

const combine = (
  a: Resources,
  b: Resources,
  of: (a: number, b: number) => number,
): Resources => ({
  cpu: of(a.cpu, b.cpu),
  memory: of(a.memory, b.memory),
  gpu: of(a.gpu, b.gpu),
});

// Fractions of cores would leave 0.30000000000000004.
const round = (value: number) => Math.round(value * 1000) / 1000;

function useOf(
  environments: EnvironmentView[],
  allowed: Resources | undefined,
): QuotaUse {
  const used = environments
    .map(({ quota }) => quota)
    .reduce((sum, quota) => combine(sum, quota, (a, b) => round(a + b)), NONE);
  return {
    used,
    ...(allowed && {
      allowed,
      left: combine(allowed, used, (a, b) => round(a - b)),
    }),
  };
}

/** Production counts apart, as in the console: its stage is named `prod`. */
export function quotaUse(
  { quotas }: Pick<ProjectView, 'quotas'>,
  environments: EnvironmentView[],
): { hprod: QuotaUse; prod: QuotaUse } {
  const isProduction = ({ stage }: EnvironmentView) => stage === 'prod';
  return {
    hprod: useOf(
      environments.filter(one => !isProduction(one)),
      quotas?.hprod,
    ),
    prod: useOf(environments.filter(isProduction), quotas?.prod),
  };
}
