import { Fixture } from '../../../testing/fixtures';

export const multistageFixtures: readonly Fixture[] = [
  {
    name: 'a stage that builds, and one that is shipped',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
RUN npm ci && npm run build
FROM docker.io/node:24-slim
COPY --from=build /app/dist /app
RUN npm ci --omit=dev
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'what compiles is shipped',
    files: {
      'service/Dockerfile': `FROM docker.io/maven:3-eclipse-temurin-21
COPY . .
RUN --mount=type=cache,target=/root/.m2 \\
    MAVEN_OPTS=-Xmx1g ./mvnw -B clean package
`,
    },
    verdict: 'not-conforming',
    at: 'service/Dockerfile:3',
  },
  {
    name: 'two stages, and the last one builds on the one that compiles',
    files: {
      Dockerfile: `FROM docker.io/golang:1.25 AS build
RUN CGO_ENABLED=0 go build -o /server ./cmd/server
FROM build
CMD ["/server"]
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a tool that npx runs, once another command has said what it does',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
COPY . .
RUN echo "npm run build; make" && npx vite build
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:3',
  },
  {
    name: 'words of another command',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
COPY dist dist
RUN echo "npm run build; make" > how.txt
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'an interpreted language in one stage',
    files: {
      Dockerfile: `FROM docker.io/python:3.13-slim
COPY . /app
RUN pip install -r requirements.txt
`,
    },
    verdict: 'warning',
    at: 'Dockerfile:3',
  },
  {
    name: 'static content in one stage',
    files: {
      Dockerfile: `FROM docker.io/nginxinc/nginx-unprivileged:1.29
COPY public /usr/share/nginx/html
RUN echo build > /usr/share/nginx/html/version.txt
`,
    },
    verdict: 'conforming',
  },
];
