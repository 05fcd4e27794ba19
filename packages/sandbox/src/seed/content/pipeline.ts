import { stringify } from 'yaml';
import { Files, Subject } from './Subject';

const TESTS: Partial<Record<Subject['plan']['stack'], [string, string]>> = {
  node: ['docker.io/library/node:24.4.1-slim', 'npm ci && npm test'],
  java: ['docker.io/library/maven:3.9.9-eclipse-temurin-21', 'mvn -B verify'],
  python: [
    'docker.io/library/python:3.12.4-slim',
    'pip install -r requirements.txt && pytest',
  ],
};

/** The pipeline on the platform's runners; the less conforming one tags `latest`. */
export function pipelineFiles({ repository, plan }: Subject): Files {
  const test = TESTS[plan.stack];
  const image = repository.internalRepoName;
  const ci = {
    include: [
      {
        project: '$CATALOG_PATH',
        file: [
          'vault-ci.yml',
          'kaniko-ci.yml',
          ...(plan.conforming ? ['sonar-ci.yml'] : []),
        ],
        ref: 'main',
      },
    ],
    variables: {
      TAG: plan.conforming ? '${CI_COMMIT_SHORT_SHA}' : 'latest',
      IMAGE_NAMES: `${image}:$TAG`,
    },
    stages: [
      'read-secret',
      ...(test ? ['test'] : []),
      ...(plan.conforming ? ['sonar'] : []),
      'docker-build',
    ],
    read_secret: { stage: 'read-secret', extends: ['.vault:read_secret'] },
    ...(test && {
      test: { stage: 'test', image: test[0], script: [test[1]] },
    }),
    ...(plan.conforming && {
      sonar: {
        stage: 'sonar',
        extends: ['.sonar:sonar-scanner'],
        needs: ['read_secret'],
      },
    }),
    docker_build: {
      stage: 'docker-build',
      extends: ['.kaniko:build-push'],
      needs: ['read_secret'],
      variables: { DOCKERFILE: 'Dockerfile', WORKING_DIR: '.' },
    },
  };
  return {
    '.gitlab-ci-dso.yml': stringify(ci),
    // Only a mirrored repository has its pipeline's file set by the console.
    ...(repository.externalRepoUrl === '' && {
      '.gitlab-ci.yml': stringify({
        include: [{ local: '.gitlab-ci-dso.yml' }],
      }),
    }),
    ...(plan.conforming && {
      'sonar-project.properties':
        'sonar.sources=.\nsonar.sourceEncoding=UTF-8\n',
    }),
  };
}
