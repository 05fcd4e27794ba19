import { Fixture } from '../../../testing/fixtures';

export const noCertificateFixtures: readonly Fixture[] = [
  {
    name: 'an internal authority',
    files: {
      Dockerfile: `FROM docker.io/debian:12-slim
COPY certs/interne.crt /usr/local/share/ca-certificates/
COPY certs/ac-racine.pem /etc/app/
RUN update-ca-certificates
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'the certificate of the server',
    files: {
      Dockerfile: `FROM docker.io/nginx:1.29
COPY nginx.conf /etc/nginx/
COPY tls/server.crt tls/server.key /etc/nginx/tls/
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:3',
  },
  {
    name: 'a key store, by ADD',
    files: {
      Dockerfile: `FROM docker.io/eclipse-temurin:21-jre
ADD src/main/resources/app.p12 /app/
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a name that says nothing',
    files: {
      Dockerfile: `FROM docker.io/python:3.13-slim
COPY partenaire.pem /app/
`,
    },
    verdict: 'warning',
    at: 'Dockerfile:2',
  },
  {
    name: 'a certificate of a stage that is not shipped',
    files: {
      Dockerfile: `FROM docker.io/maven:3-eclipse-temurin-21 AS build
COPY proxy-client.p12 /root/
FROM gcr.io/distroless/java21-debian12:nonroot
COPY --from=build /app.jar /app.jar
`,
    },
    verdict: 'conforming',
  },
];
