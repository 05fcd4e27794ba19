import { Files, Product } from './Product';

/** The platform's pipeline, and the one that mirrors the team's forge. */
export const pipeline = ({ name, random, forgets }: Product): Files => ({
  '.gitlab-ci-dso.yml': `include:
  - project: $CATALOG_PATH
    ref: main
    file: [vault-ci.yml, kaniko-ci.yml, sonar-ci.yml]
  - local: ci/tests.yml
variables:
  TAG: ${forgets('unique tag') ? 'latest' : '${CI_COMMIT_SHORT_SHA}'}
  REGISTRY_URL: \${IMAGE_REPOSITORY}
  IMAGE_NAMES: ${name}:$TAG
stages: [read-secret, test, sonar, docker-build]
.defaults: &defaults
  interruptible: true
  retry: ${random.between(0, 2)}
read_secret:
  stage: read-secret
  extends: .vault:read_secret
sonar:
  <<: *defaults
  stage: sonar
  extends: .sonar:sonar-scanner
  needs: [read_secret, unit]
docker-build:
  stage: docker-build
  extends: .kaniko:build-push
  needs: [read_secret, unit]
  variables: { DOCKERFILE: Dockerfile, WORKING_DIR: . }
sign:
  stage: docker-build
  needs: [docker-build]
  script:
    - cosign sign --key $COSIGN_KEY $IMAGE_REPOSITORY/${name}@$(cat digest)
`,
  'ci/tests.yml': `.node:
  image: docker.io/library/node:24.4.1-slim
  cache: { key: { files: [package-lock.json] }, paths: [.npm/] }
  before_script: [npm ci --cache .npm]
unit:
  extends: .node
  stage: test
  script:
    - npm run lint
    - npm test -- --coverage --maxWorkers=${random.between(1, 4)}
  artifacts:
    paths: [coverage/]
    expire_in: 1 hour
audit:
  extends: .node
  stage: test
  allow_failure: true
  script: !reference [unit, script]
`,
  '.github/workflows/sync.yml': `name: Synchronisation
on: { push: { branches: [main] } }
jobs:
  sync:
    uses: dnum-mi/fabnum-cicd/.github/workflows/sync-cpin.yml@main
    with: { REPOSITORY_NAME: ${name}, BRANCH_TO_SYNC: main }
    secrets: { GIT_MIRROR_TOKEN: "\${{ secrets.GIT_MIRROR_TOKEN }}" }
`,
});
