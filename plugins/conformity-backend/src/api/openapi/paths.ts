import { refOf, SchemaName } from './schemas';

interface Operation {
  summary: string;
  body?: SchemaName;
  /** A schema, or what else is answered. */
  answer: SchemaName | { type: 'text/csv' | 'image/svg+xml' };
  query?: Record<string, readonly string[]>;
  /** Beyond 401. */
  fails?: readonly (400 | 403 | 404 | 409)[];
  public?: true;
}

const WHY = {
  400: 'What is asked is wrong; the message says why',
  401: 'Nobody is signed in',
  403: 'Not for the caller',
  404: 'Not there, or not for the caller to know',
  409: 'It was done already: asked for, decided, or its day is over',
};

const PROJECT = '/projects/{project}';
const REPOSITORY = `${PROJECT}/repositories/{repository}`;

const PATHS: Record<string, Record<string, Operation>> = {
  [PROJECT]: {
    get: {
      summary: 'Conformity of a project',
      answer: 'ProjectConformity',
      fails: [404],
    },
  },
  [REPOSITORY]: {
    get: {
      summary: 'Every finding on a repository, and its trend',
      answer: 'RepositoryConformity',
      fails: [404],
    },
  },
  [`${REPOSITORY}/refresh`]: {
    post: {
      summary: 'Judges a repository as soon as possible',
      answer: 'Nothing',
      fails: [403, 404],
    },
  },
  [`${PROJECT}/exemptions`]: {
    post: {
      summary: 'Asks for an exemption',
      body: 'AskExemption',
      answer: 'Exemption',
      fails: [400, 403, 404, 409],
    },
  },
  '/exemptions/{id}/decision': {
    post: {
      summary: 'Grants or refuses an exemption',
      body: 'DecideExemption',
      answer: 'Nothing',
      fails: [400, 403, 404, 409],
    },
  },
  [`${PROJECT}/attestations`]: {
    post: {
      summary: 'Attests a requirement that no file can show',
      body: 'Attest',
      answer: 'Attestation',
      fails: [400, 403, 404],
    },
  },
  [`${PROJECT}/attestations/{id}`]: {
    delete: {
      summary: 'Withdraws an attestation',
      answer: 'Nothing',
      fails: [403, 404],
    },
  },
  '/mine': {
    get: {
      summary: 'What the projects of the caller should mend first',
      answer: 'Mine',
    },
  },
  '/overview': {
    get: {
      summary: 'Every project, by rule and by requirement',
      answer: 'Overview',
      fails: [403],
    },
  },
  '/overview.csv': {
    get: {
      summary: 'The same as a table, in French',
      answer: { type: 'text/csv' },
      query: { by: ['projects', 'rules', 'requirements'] },
      fails: [403],
    },
  },
  '/openapi.json': {
    get: { summary: 'This document', answer: 'OpenApi' },
  },
};

const BADGES: typeof PATHS = {
  [`${REPOSITORY}/badge`]: {
    get: {
      summary: 'Address of the badge of a repository, below that of the API',
      answer: 'BadgeAddress',
      fails: [404],
    },
  },
  '/badges/{project}/{repository}/{token}.svg': {
    get: {
      summary: 'The badge: the level, for whoever has the address',
      answer: { type: 'image/svg+xml' },
      fails: [404],
      public: true,
    },
  },
};

const json = (name: SchemaName) => ({
  content: { 'application/json': { schema: { $ref: refOf(name) } } },
});

const answerOf = (answer: Operation['answer']) =>
  typeof answer === 'string'
    ? json(answer)
    : { content: { [answer.type]: { schema: { type: 'string' } } } };

function operationOf(path: string, operation: Operation) {
  const { summary, body, answer, query = {}, fails = [] } = operation;
  const failures = operation.public ? fails : [401 as const, ...fails];
  return {
    summary,
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries(query).map(([name, values]) => ({
        name,
        in: 'query',
        schema: { enum: values },
      })),
    ],
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: {
      200: { description: 'What was asked for', ...answerOf(answer) },
      ...Object.fromEntries(
        failures.map(status => [
          status,
          { description: WHY[status], ...json('Error') },
        ]),
      ),
    },
    ...(operation.public && { security: [] }),
  };
}

/** The paths of the API. */
export const pathItems = (options: {
  badges: boolean;
}): Record<string, Record<string, object>> =>
  Object.fromEntries(
    Object.entries({ ...PATHS, ...(options.badges && BADGES) }).map(
      ([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [
            method,
            operationOf(path, operation),
          ]),
        ),
      ],
    ),
  );
