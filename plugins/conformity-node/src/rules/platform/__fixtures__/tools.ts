import { Fixture } from '../../../testing/fixtures';

const README = { 'README.md': '# Documentation\n' };
const DOCKERFILE = { Dockerfile: 'FROM scratch\nCOPY server /server\n' };
const DEPLOYMENT = {
  'k8s/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  template:
    spec:
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`,
};
// Of which nothing can be read without its remote base.
const REMOTE = {
  'kustomization.yaml':
    'resources:\n  - https://example.org/demo/base?ref=v1\n',
};
const CODE = { 'src/main.go': 'package main\n\nfunc main() {}\n' };
const PIPELINE = {
  '.gitlab-ci-dso.yml': 'test:\n  stage: test\n  script: [npm test]\n',
};

const unknown = (name: string, files: Fixture['files']): Fixture => ({
  name,
  files,
  verdict: 'unknown',
});
const notApplicable = (name: string, files: Fixture['files']): Fixture => ({
  name,
  files,
  verdict: 'not-applicable',
});

/** For what is told of deployed applications. */
export const deployedFixtures: readonly Fixture[] = [
  unknown('manifests', DEPLOYMENT),
  unknown('manifests that could not be read', REMOTE),
  notApplicable('an image alone', DOCKERFILE),
];

/** For what is told of images that are built. */
export const builtFixtures: readonly Fixture[] = [
  unknown('an image', DOCKERFILE),
  notApplicable('manifests alone', DEPLOYMENT),
  notApplicable('nothing', README),
];

/** For what is told of what runs. */
export const runFixtures: readonly Fixture[] = [
  unknown('an image', DOCKERFILE),
  unknown('manifests', DEPLOYMENT),
  notApplicable('nothing', README),
];

/** For what is told of analysed code. */
export const analysedFixtures: readonly Fixture[] = [
  unknown('a pipeline', PIPELINE),
  unknown('code without either', CODE),
  notApplicable('manifests alone', DEPLOYMENT),
];

/** For what is told of copies of other forges. */
export const mirroredFixtures: readonly Fixture[] = [
  unknown('on the command line', README),
  { ...unknown('a mirror', README), platform: { standalone: false } },
  {
    ...notApplicable('no external source', README),
    platform: { standalone: true },
  },
];
