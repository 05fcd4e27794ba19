import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { SourceChecks } from './sources/externalSource';
import { createSourceProbe } from './sources/probeSource';
import { Patience } from './support/deps';

function readMilliseconds(
  config: Config,
  key: string,
  fallback: HumanDuration,
): number {
  const duration = config.has(key)
    ? readDurationFromConfig(config, { key })
    : fallback;
  return durationToMilliseconds(duration);
}

/** Where runs' workspaces are kept, and for how long; undefined where nowhere. */
export function readWorkspaceConfig(
  config: Config,
): { directory: string; retentionMs: number } | undefined {
  const section = config.getOptionalConfig(
    'cloudPiNative.scaffolder.workspaces',
  );
  return (
    section && {
      directory: section.getString('directory'),
      retentionMs: readMilliseconds(section, 'retention', { days: 7 }),
    }
  );
}

/** How long actions wait for the platform. */
export function readPatience(config: Config): Patience {
  const read = (key: string, fallback: HumanDuration) =>
    readMilliseconds(
      config,
      `cloudPiNative.scaffolder.timeouts.${key}`,
      fallback,
    );
  return {
    pace: { firstMs: 300, longestMs: 5_000 },
    provisioningMs: read('provisioning', { minutes: 10 }),
    failedGraceMs: read('failedGrace', { seconds: 5 }),
    repositoryMs: read('repository', { minutes: 1 }),
    gitMs: read('git', { minutes: 2 }),
  };
}

/** How external sources are checked before anything is made of them. */
export function readSourceChecks(
  config: Config,
  env: NodeJS.ProcessEnv = process.env,
): SourceChecks {
  const section = config.getOptionalConfig(
    'cloudPiNative.scaffolder.externalSources',
  );
  // Behind a proxy, what cannot be reached directly may well be there.
  const isProxied = Boolean(env.HTTPS_PROXY ?? env.https_proxy);
  const unreachable =
    section?.getOptionalString('unreachable') ??
    (isProxied ? 'warn' : 'refuse');
  if (unreachable !== 'refuse' && unreachable !== 'warn') {
    throw new InputError(
      'cloudPiNative.scaffolder.externalSources.unreachable must be refuse or warn',
    );
  }
  const allowedHosts = section?.getOptionalStringArray('allowedHosts') ?? [];
  const timeoutMs = section
    ? readMilliseconds(section, 'timeout', { seconds: 10 })
    : 10_000;
  return {
    unreachable,
    allowedHosts,
    probe: createSourceProbe({ allowedHosts, timeoutMs }),
  };
}
