import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD =
  include('vault-ci.yml', 'kaniko-ci.yml') +
  stages('read-secret', 'build') +
  READ_SECRET;

export const ciNoPrivilegedBuildFixtures: readonly Fixture[] = [
  {
    name: 'kaniko, and a script that only builds on a workstation',
    files: {
      [DSO]: `${HEAD}docker-build:\n  stage: build\n  extends: .kaniko:simple-build-push\n`,
      'scripts/dev.sh': '#!/bin/sh\ndocker build -t api .\ndocker run api\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a Docker-in-Docker service',
    files: {
      [DSO]: `${HEAD}docker-build:
  stage: build
  services:
    - name: docker.io/library/docker:27.1-dind
      alias: docker
  script: [make image]
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:12`,
  },
  {
    name: 'a Docker-in-Docker service for every job',
    files: {
      [DSO]: `default:\n  services: [docker:dind]\n${HEAD}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'a docker command in a job',
    files: {
      [DSO]: `${HEAD}docker-build:
  stage: build
  script:
    - cd api && docker build -t $IMAGE_REPOSITORY/api:$TAG .
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:12`,
  },
  {
    name: 'a Makefile that pushes images',
    files: {
      [DSO]: HEAD,
      Makefile:
        'image:\n\tdocker build -t api .\n\tdocker push harbor.example/demo/api\n',
    },
    verdict: 'warning',
    at: 'Makefile:3',
  },
  {
    name: 'a script of package.json that pushes images, without a pipeline',
    files: {
      'package.json': JSON.stringify(
        { scripts: { release: 'docker buildx build --push .' } },
        null,
        2,
      ),
    },
    verdict: 'warning',
    at: 'package.json:3',
  },
  {
    name: 'a comment that names the command',
    files: {
      [DSO]: HEAD,
      'push.sh': '#!/bin/sh\n# docker push est interdit\ngit push\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'no pipeline',
    files: { 'README.md': '# Rien' },
    verdict: 'not-applicable',
  },
];
