import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
  .refine(value => {
    const url = URL.parse(value);
    return url && !url.username && !url.password && !url.search && !url.hash;
  }, 'must have no user, query or fragment')
  .transform(value => value.replace(/\/+$/, ''));

const apiPath = z
  .string()
  .regex(/^\/[^\s?#\\]*$/, 'must be a path that starts with /');
const projectPath = apiPath.refine(
  path => path.includes(':projectId'),
  'must contain :projectId',
);

/**
 * How to reach a console: everything but a token.
 *
 * @public
 */
export const consoleConfigSchema = z.object({
  baseUrl: webAddress,
  paths: z
    .object({
      version: apiPath.default('/api/v1/version'),
      currentUser: apiPath.default('/api/v1/auth'),
      projects: apiPath.default('/api/v1/projects'),
      environments: projectPath.default(
        '/api/v2/projects/:projectId/environments',
      ),
      repositories: projectPath.default(
        '/api/v2/projects/:projectId/repositories',
      ),
      clusters: apiPath.default('/api/v1/clusters'),
      zones: apiPath.default('/api/v1/zones'),
      stages: apiPath.default('/api/v1/stages'),
      users: apiPath.default('/api/v1/users'),
      adminRoles: apiPath.default('/api/v1/admin/roles'),
      logs: apiPath.default('/api/v1/logs'),
      tokens: apiPath.default('/api/v1/user/tokens'),
    })
    .prefault({}),
  timeouts: z
    .object({
      readSeconds: z.coerce.number().positive().default(15),
      writeSeconds: z.coerce.number().positive().default(300),
    })
    .prefault({}),
  concurrency: z.coerce.number().int().min(1).max(50).default(5),
});

const toolSchema = z.object({ baseUrl: webAddress });

const cloudPiNativeSchema = z.object({
  console: consoleConfigSchema.extend({
    token: z.string().regex(/^[\x21-\x7e]+$/, 'must be a token without spaces'),
    tokenName: z.string().min(1).optional(),
  }),
  gitlab: z.object({
    baseUrl: webAddress,
    projectsRootDir: z
      .string()
      .regex(
        /^[\w.-]+(\/[\w.-]+)*$/,
        'must be a group path without outer slashes, such as forge-mi/projects',
      ),
  }),
  tools: z
    .object({
      sonarqube: toolSchema.optional(),
      vault: toolSchema.optional(),
      harbor: toolSchema.optional(),
      nexus: toolSchema.optional(),
      grafana: toolSchema.optional(),
    })
    .prefault({}),
});

/** How to reach a console: everything but a token. @public */
export type ConsoleConfig = z.infer<typeof consoleConfigSchema>;

/** Path of each resource in the console's API. @public */
export type ConsolePaths = ConsoleConfig['paths'];

/**
 * The shared part of `cloudPiNative`, with defaults; addresses have no trailing
 * slash. It holds no secret.
 *
 * @public
 */
export interface CloudPiNativeConfig {
  console: ConsoleConfig & {
    /** Name that the portal's own token has in the console, where it is told. */
    tokenName?: string;
  };
  gitlab: { baseUrl: string; projectsRootDir: string };
  /** Only the tools that are configured. */
  tools: Partial<
    Record<
      'sonarqube' | 'vault' | 'harbor' | 'nexus' | 'grafana',
      { baseUrl: string }
    >
  >;
}

const WHAT_TO_DO: Record<string, string> = {
  'cloudPiNative.console.baseUrl': 'set it to the address of the console',
  'cloudPiNative.console.token':
    "set it to a personal access token of the portal's own console account",
  'cloudPiNative.gitlab.baseUrl':
    "set it to the address of the platform's GitLab",
  'cloudPiNative.gitlab.projectsRootDir':
    "set it to the console's PROJECTS_ROOT_DIR",
};

function explain(issue: z.core.$ZodIssue): string {
  const key = ['cloudPiNative', ...issue.path].join('.');
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const problem = missing ? 'is missing' : issue.message;
  const advice = WHAT_TO_DO[key];
  return advice ? `${key} ${problem}: ${advice}` : `${key} ${problem}`;
}

/** Reads the shared configuration, and apart from it the portal's own token. */
export function readSettings(config: Config): {
  config: CloudPiNativeConfig;
  portalToken: string;
} {
  const parsed = cloudPiNativeSchema.safeParse(
    config.getOptional('cloudPiNative') ?? { console: {}, gitlab: {} },
    { reportInput: true },
  );
  if (!parsed.success) {
    throw new InputError(
      `Invalid configuration: ${parsed.error.issues.map(explain).join('; ')}`,
    );
  }
  const { token, ...console } = parsed.data.console;
  return { config: { ...parsed.data, console }, portalToken: token };
}

/**
 * Reads what backend plugins share under `cloudPiNative`.
 *
 * @throws InputError that names each wrong key and says what to do; it never
 * holds a value.
 * @public
 */
export function readCloudPiNativeConfig(config: Config): CloudPiNativeConfig {
  return readSettings(config).config;
}
