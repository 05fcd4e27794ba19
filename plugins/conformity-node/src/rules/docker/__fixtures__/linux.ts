import { Fixture } from '../../../testing/fixtures';

export const linuxFixtures: readonly Fixture[] = [
  {
    name: 'a .NET image for Linux',
    files: {
      Dockerfile: `FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN dotnet publish -o /app
FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
USER $APP_UID
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a server core',
    files: {
      'legacy/Dockerfile': `# escape=\`
FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022
COPY . C:\\inetpub\\wwwroot
`,
    },
    verdict: 'not-conforming',
    at: 'legacy/Dockerfile:2',
  },
  {
    name: 'a platform given by a variable that has a default',
    files: {
      Dockerfile: `ARG TARGET=windows/amd64
FROM --platform=$TARGET docker.io/golang:1.25
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'an image that a variable without default names',
    files: { Dockerfile: 'ARG BASE\nFROM ${BASE}\n' },
    verdict: 'unknown',
    at: 'Dockerfile:2',
  },
  {
    name: 'no Dockerfile: an ignore file of one and a development container are none',
    files: {
      'Dockerfile.dockerignore': 'node_modules\n',
      '.devcontainer/Dockerfile': 'FROM mcr.microsoft.com/windows/nanoserver\n',
    },
    verdict: 'not-applicable',
  },
];
