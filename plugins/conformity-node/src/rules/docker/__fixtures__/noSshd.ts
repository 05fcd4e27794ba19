import { Fixture } from '../../../testing/fixtures';

export const noSshdFixtures: readonly Fixture[] = [
  {
    name: 'a client, and a comment that names the server',
    files: {
      Dockerfile: `FROM docker.io/debian:12-slim
# apt-get install openssh-server
RUN apt-get update && \\
    # openssh-server n’est pas nécessaire
    apt-get install -y git openssh-client
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'the server among packages, on the lines below',
    files: {
      Dockerfile: `FROM docker.io/debian:12-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends \\
      curl \\
      openssh-server=1:9.2* \\
 && rm -rf /var/lib/apt/lists/*
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a here-document',
    files: {
      Dockerfile: `FROM docker.io/alpine:3.23
RUN <<EOF
apk add --no-cache openssh
EOF
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a server that is started',
    files: {
      Dockerfile: `FROM docker.io/debian:12-slim
CMD ["/usr/sbin/sshd", "-D"]
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a stage of tests that is not shipped',
    files: {
      Dockerfile: `FROM docker.io/debian:12-slim AS test
RUN apt-get install -y openssh-server
FROM docker.io/debian:12-slim
`,
    },
    verdict: 'conforming',
  },
];
