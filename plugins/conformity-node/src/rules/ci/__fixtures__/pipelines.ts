/** What the pipelines of fixtures begin with. */
export const include = (...files: string[]) => `include:
  - project: $CATALOG_PATH
    ref: main
    file: [${files.join(', ')}]
`;

export const stages = (...names: string[]) => `stages: [${names.join(', ')}]
`;

export const READ_SECRET = `read_secret:
  stage: read-secret
  extends: .vault:read_secret
`;

export const DSO = '.gitlab-ci-dso.yml';

/** What makes a repository one that is built. */
export const CODE = {
  Dockerfile: 'FROM docker.io/library/node:24.4.1-slim\nUSER 1001\n',
  'src/main.ts': 'export const answer = 42;\n',
};
