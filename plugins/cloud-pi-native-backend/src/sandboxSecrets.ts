import { RootConfigService } from '@backstage/backend-plugin-api';

// The secrets of app-config.sandbox.yaml, which anyone can read.
const SANDBOX_SECRETS: readonly string[] = [
  'c2FuZGJveC1kZWxlZ2F0aW9uLWtleS0zMi1ieXRlcyE=',
  'sandbox-gitlab-secret',
  'sandbox-gitlab-token',
  'sandbox-portal-console-token-not-for-production1',
  'sandbox-portal-secret',
  'sandbox-session-secret',
  'sandbox-webhook-secret',
];

function keysOfSandboxSecrets(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return SANDBOX_SECRETS.includes(value) ? [key] : [];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, child]) =>
    keysOfSandboxSecrets(child, key ? `${key}.${name}` : name),
  );
}

/**
 * Stops a production backend that is configured with a secret of the sandbox,
 * wherever it stands in the configuration.
 *
 * @public
 */
export function refuseSandboxSecrets(
  config: RootConfigService,
  nodeEnv: string | undefined,
): void {
  if (nodeEnv !== 'production') {
    return;
  }
  const keys = keysOfSandboxSecrets(config.getOptional());
  if (keys.length > 0) {
    throw new Error(
      `Sandbox secrets are public and refused in production: replace ${keys.join(', ')}`,
    );
  }
}
