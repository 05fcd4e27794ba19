import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const BUILD = `${include('vault-ci.yml', 'kaniko-ci.yml')}${stages('read-secret', 'docker-build', 'sign')}${READ_SECRET}docker-build:
  stage: docker-build
  extends: .kaniko:simple-build-push
`;

export const ciSignFixtures: readonly Fixture[] = [
  {
    name: 'signed by digest after the build',
    files: {
      [DSO]: `${BUILD}sign:
  stage: sign
  image: docker.io/bitnami/cosign:2.4.1
  script:
    - cosign sign --key env://COSIGN_PRIVATE_KEY "$(cat digest.txt)"
`,
    },
    verdict: 'conforming',
    at: `${DSO}:16`,
  },
  {
    name: 'in a block of commands, from a template',
    files: {
      [DSO]: `${BUILD}.signature:
  script:
    - |
      cosign version
      cosign sign --key "$KEY" "$IMAGE@$DIGEST"
sign:
  stage: sign
  script: [!reference [.signature, script]]
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'an image that nobody signs',
    files: { [DSO]: BUILD },
    verdict: 'warning',
    at: `${DSO}:9`,
  },
  {
    name: 'a signature that is verified only',
    files: {
      [DSO]: `${BUILD}verify:\n  stage: sign\n  script: [cosign verify "$IMAGE"]\n`,
    },
    verdict: 'warning',
  },
  {
    name: 'no image',
    files: { [DSO]: READ_SECRET },
    verdict: 'not-applicable',
  },
];
