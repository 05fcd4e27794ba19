import { prepareProject } from './prepareProject';
import { Template } from './Template';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Small applications, as teams have them before the platform. */
const APPLICATIONS: Record<string, Readonly<Record<string, string>>> = {
  node: {
    'package.json': json({
      name: 'guichet',
      version: '1.0.0',
      scripts: { start: 'node server.js', test: 'node --test' },
    }),
    'package-lock.json': json({
      name: 'guichet',
      lockfileVersion: 3,
      packages: {},
    }),
    'server.js': "require('node:http').createServer().listen(8080);\n",
    'server.test.js': "require('node:test')('runs', () => {});\n",
    // Its own is kept.
    'README.md':
      '# Guichet\n\nReçoit les demandes des usagers, et les transmet aux services.\n\n## Développer\n\n`npm ci && npm test && npm start` : le guichet répond sur le port 8080.\n',
  },
  python: {
    'requirements.txt': 'requests==2.32.5\n',
    'app.py': 'print("guichet")\n',
    'tests/test_app.py': 'def test_app():\n    pass\n',
    'deploy/Dockerfile':
      'FROM docker.io/library/python:3.13.9-slim-bookworm AS build\nRUN python -m venv /opt/venv\n\nFROM docker.io/library/python:3.13.9-slim-bookworm\nCOPY --from=build /opt/venv /opt/venv\nCOPY app.py ./\nUSER 1000\nEXPOSE 8080\nCMD ["python", "app.py"]\n',
  },
  java: {
    'pom.xml': '<project><artifactId>guichet</artifactId></project>\n',
    'src/main/java/Guichet.java': 'class Guichet {}\n',
  },
  static: { 'index.html': '<!doctype html><title>Guichet</title>\n' },
};

/** Adopts what exists: the application's own branch is read, and its chart. */
export const adoptionOperations: readonly Template[] = [
  {
    name: 'embarquer',
    path: 'templates/embarquer.yaml',
    options: {
      stack: Object.keys(APPLICATIONS),
      source: ['repository', 'mirror'],
      deploy: ['new', 'no'],
    },
    values: ({ deploy }, project) => ({
      project,
      origin: 'repository',
      repository: 'guichet',
      deploy: deploy !== 'no',
      ...(deploy !== 'no' && {
        infraRepository: 'guichet-infra',
        environment: 'dev',
        criticality: 'medium',
      }),
    }),
    targets: ({ deploy, source, stack }) => [
      // No file that can be added tests the pages of a site.
      ...(source === 'repository' && stack !== 'static'
        ? [
            {
              role: 'app' as const,
              name: 'guichet',
              branch: 'portail/embarquer',
            },
          ]
        : []),
      ...(deploy === 'new'
        ? [{ role: 'infra' as const, name: 'guichet-infra' }]
        : []),
    ],
    prepare: async (platform, { stack, source }, project) => {
      await prepareProject(platform, project, {
        environments: ['dev'],
        repositories: [
          {
            name: 'guichet',
            externalUrl:
              source === 'mirror'
                ? 'https://forge.exemple.fr/equipe/guichet.git'
                : undefined,
            files: APPLICATIONS[stack],
          },
        ],
      });
    },
  },
];
