import { parseImage } from './imageReference';
import { support } from './support';

describe('support', () => {
  it.each([
    ['node:16', 'ended'],
    ['docker.io/library/node:20.11.1-slim', 'ended'],
    ['node:24', 'unremarkable'],
    ['node:99', 'short'],
    ['node:lts', 'unremarkable'],
    ['node', 'unremarkable'],
    ['node:24-bullseye-slim', 'ended'],
    ['python:2', 'ended'],
    ['python:3', 'unremarkable'],
    ['python:3.8-alpine', 'ended'],
    ['debian:stretch', 'ended'],
    ['debian:bookworm-slim', 'unremarkable'],
    ['debian:11', 'ended'],
    ['ubuntu:24.04', 'unremarkable'],
    ['ubuntu:24.10', 'short'],
    ['alpine:3.9', 'ended'],
    ['eclipse-temurin:21-jre', 'unremarkable'],
    ['eclipse-temurin:22', 'short'],
    ['openjdk:21', 'ended'],
    ['bitnamilegacy/java:17', 'ended'],
    ['mcr.microsoft.com/dotnet/aspnet:6.0', 'ended'],
    ['gcr.io/distroless/java17-debian11:nonroot', 'ended'],
    ['gcr.io/distroless/java21-debian12:nonroot', 'unremarkable'],
    ['registry.access.redhat.com/ubi7/nodejs-14', 'ended'],
    ['acme/node:1', 'unremarkable'],
  ])('%s: %s', (image, expected) => {
    expect(support(parseImage(image))).toBe(expected);
  });
});
