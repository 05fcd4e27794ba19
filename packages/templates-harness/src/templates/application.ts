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
};

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  dev: 'dev',
  integration: '007',
  staging: 'preprod',
  prod: 'prod1',
};

/** Values of the form that all applications share. */
export function applicationValues(
  choices: Choices,
  project: string,
): Record<string, unknown> {
  const { stage, criticality, repository, description, quota, host } = choices;
  return {
    name: project,
    repository,
    criticality,
    environment: ENVIRONMENTS[stage],
    placement: {
      stage,
      cluster: stage === 'prod' ? 'usuel-prod-1' : 'usuel-hp-1',
    },
    ...(quota === 'large' ? { cpu: 4, memory: 8.5 } : { cpu: 1, memory: 2 }),
    ...(description === 'hostile' && { description: HOSTILE }),
    ...(host === 'given' && { host: 'guichet.exemple.gouv.fr' }),
  };
}

/** The repositories that all applications have. */
export const applicationTargets = ({ repository }: Choices): Target[] => [
  { role: 'app', name: repository },
  { role: 'infra', name: `${repository}-infra` },
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
