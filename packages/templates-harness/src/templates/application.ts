import { Choices, Options } from '../pairwise';
import { Run, Target } from './Template';

/** What would break out of YAML, JSON, Markdown or a template's expression. */
export const HOSTILE = `L'"API" : d'essai # 100 % \${{ secrets.x }} {{ .Values.x }}\n---\nkind: Piège`;

/** Choices that the forms of all applications have. */
export const APPLICATION_OPTIONS: Options = {
  stage: ['dev', 'integration', 'staging', 'prod'],
  criticality: ['medium', 'low', 'high'],
  repository: ['api', 'guichet-v2'],
  description: ['none', 'hostile'],
  quota: ['small', 'large'],
  host: ['none', 'given'],
  layout: ['multi', 'mono'],
  source: ['standalone', 'mirrored', 'private'],
};

/** Services that applications with a server may have around them. */
export const SERVICE_OPTIONS: Options = {
  database: ['none', 'postgresql'],
  signIn: ['no', 'yes'],
  objectStorage: ['no', 'yes'],
  schedule: ['no', 'yes'],
  queue: ['no', 'yes'],
};

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  dev: 'dev',
  integration: '007',
  staging: 'preprod',
  prod: 'prod1',
};

/** Choices of an interface. */
export const WEB_OPTIONS: Options = {
  dsfr: ['no', 'yes'],
  signIn: SERVICE_OPTIONS.signIn,
};

/** The CPU that an application asks for at least; a database asks for one more. */
export type LeastCpu = 1 | 2;

const quotaOf = ({ quota, database }: Choices, least: LeastCpu) => {
  if (quota === 'large') return { cpu: 4, memory: 8.5 };
  const cpu = database === 'postgresql' ? least + 1 : least;
  return { cpu, memory: Math.max(2, cpu) };
};

const sourceOf = ({ source }: Choices) =>
  source === 'standalone'
    ? { source }
    : {
        source: 'mirrored',
        externalUrl: 'https://forge.invalid/equipe/application.git',
        externalPrivate: source === 'private',
        // As the form's field of a secret leaves it.
        ...(source === 'private' && {
          externalUserName: 'equipe',
          externalToken: '*****',
        }),
      };

/** Secrets of the form of an application. */
export const applicationSecrets = ({
  source,
}: Choices): Record<string, string> =>
  source === 'private' ? { externalToken: 'harness-external-token' } : {};

/** Values of the form of an application. */
export function applicationValues(
  choices: Choices,
  project: string,
  least: LeastCpu = 1,
): Record<string, unknown> {
  const { stage, criticality, repository, description, host } = choices;
  const { layout, database } = choices;
  const switches = Object.keys({ ...SERVICE_OPTIONS, ...WEB_OPTIONS }).filter(
    option => choices[option] === 'yes',
  );
  return {
    name: project,
    repository,
    criticality,
    environment: ENVIRONMENTS[stage],
    placement: {
      stage,
      cluster: stage === 'prod' ? 'usuel-prod-1' : 'usuel-hp-1',
    },
    ...quotaOf(choices, least),
    ...(description === 'hostile' && { description: HOSTILE }),
    ...(host === 'given' && { host: 'guichet.exemple.gouv.fr' }),
    // As a form sends them: its defaults are said too.
    layout,
    ...sourceOf(choices),
    ...(database !== undefined && { database }),
    ...Object.fromEntries(switches.map(option => [option, true])),
  };
}

/** The repositories that all applications have. */
export const applicationTargets = ({
  repository,
  layout,
  source,
}: Choices): Target[] => [
  { role: 'app', name: repository, isProposed: source !== 'standalone' },
  ...(layout === 'mono'
    ? []
    : [{ role: 'infra' as const, name: `${repository}-infra` }]),
];

/** An application in a project, for what an operation starts from. */
export const applicationRun = (project: string, choices: Choices = {}): Run => {
  const defaults = Object.fromEntries(
    Object.entries(APPLICATION_OPTIONS).map(([name, [choice]]) => [
      name,
      choice,
    ]),
  );
  return {
    template: 'api-nodejs',
    values: applicationValues({ ...defaults, ...choices }, project),
  };
};
