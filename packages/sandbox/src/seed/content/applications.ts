import { Files, json, lines, Subject } from './Subject';

/** Two stages, a pinned base and no root user, or none of it. */
const dockerfile = (
  { plan }: Subject,
  build: string,
  run: string,
  copied: string,
  command: string[],
) =>
  plan.conforming
    ? lines(
        `FROM docker.io/library/${build} AS build`,
        'WORKDIR /app',
        'COPY . .',
        `FROM docker.io/library/${run}`,
        'WORKDIR /app',
        `COPY --from=build ${copied}`,
        'USER 1001',
        'EXPOSE 8080',
        `CMD ${JSON.stringify(command)}`,
      )
    : lines(
        `FROM ${build.split(':')[0]}:latest`,
        'COPY . /app',
        'WORKDIR /app',
        'EXPOSE 80',
        `CMD ${command.join(' ')}`,
      );

function node(subject: Subject): Files {
  const name = subject.repository.internalRepoName;
  return {
    'package.json': json({
      name,
      version: '1.0.0',
      private: true,
      type: 'module',
      scripts: { start: 'node src/server.js', test: 'node --test' },
    }),
    'package-lock.json': json({
      name,
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: { '': { name, version: '1.0.0' } },
    }),
    'src/app.js': lines(
      'export function answer(path) {',
      subject.plan.conforming &&
        "  if (path === '/health' || path === '/ready') return { status: 200, body: 'OK' };",
      `  if (path === '/') return { status: 200, body: '${name}' };`,
      "  return { status: 404, body: 'introuvable' };",
      '}',
    ),
    'src/server.js': lines(
      "import { createServer } from 'node:http';",
      "import { answer } from './app.js';",
      '',
      'createServer((req, res) => {',
      '  const { status, body } = answer(req.url);',
      '  res.writeHead(status).end(body);',
      '}).listen(Number(process.env.PORT ?? 8080));',
    ),
    'test/app.test.js': lines(
      "import assert from 'node:assert/strict';",
      "import { test } from 'node:test';",
      "import { answer } from '../src/app.js';",
      '',
      "test('answers with its name', () => {",
      `  assert.equal(answer('/').body, '${name}');`,
      '});',
    ),
    Dockerfile: dockerfile(
      subject,
      'node:24.4.1-slim',
      'node:24.4.1-slim',
      '/app /app',
      ['node', 'src/server.js'],
    ),
    '.gitignore': 'node_modules/\n',
  };
}

function java(subject: Subject): Files {
  const name = subject.repository.internalRepoName;
  const folder = 'java/example/littoral';
  return {
    'pom.xml': lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<project xmlns="http://maven.apache.org/POM/4.0.0">',
      '  <modelVersion>4.0.0</modelVersion>',
      '  <groupId>example.littoral</groupId>',
      `  <artifactId>${name}</artifactId>`,
      '  <version>1.0.0</version>',
      '  <properties>',
      '    <maven.compiler.release>21</maven.compiler.release>',
      '  </properties>',
      '</project>',
    ),
    [`src/main/${folder}/Application.java`]: lines(
      'package example.littoral;',
      '',
      'import com.sun.net.httpserver.HttpServer;',
      'import java.io.IOException;',
      'import java.net.InetSocketAddress;',
      '',
      'public final class Application {',
      '    public static void main(String[] args) throws IOException {',
      '        var server = HttpServer.create(new InetSocketAddress(8080), 0);',
      '        server.createContext("/health", exchange -> {',
      '            exchange.sendResponseHeaders(200, -1);',
      '            exchange.close();',
      '        });',
      '        server.start();',
      '    }',
      '}',
    ),
    Dockerfile: dockerfile(
      subject,
      'maven:3.9.9-eclipse-temurin-21',
      'eclipse-temurin:21.0.4_7-jre',
      '/app/target/*.jar /app/app.jar',
      ['java', '-jar', '/app/app.jar'],
    ),
    '.gitignore': 'target/\n',
  };
}

function python(subject: Subject): Files {
  const name = subject.repository.internalRepoName;
  return {
    'requirements.txt': 'pytest==8.3.2\n',
    'app/__init__.py': '',
    'app/main.py': lines(
      'from http.server import BaseHTTPRequestHandler, HTTPServer',
      '',
      '',
      'def answer(path):',
      '    if path == "/health":',
      '        return 200, "OK"',
      `    return 200, "${name}"`,
      '',
      '',
      'class Handler(BaseHTTPRequestHandler):',
      '    def do_GET(self):',
      '        status, body = answer(self.path)',
      '        self.send_response(status)',
      '        self.end_headers()',
      '        self.wfile.write(body.encode())',
      '',
      '',
      'if __name__ == "__main__":',
      '    HTTPServer(("", 8080), Handler).serve_forever()',
    ),
    'tests/test_main.py': lines(
      'from app.main import answer',
      '',
      '',
      'def test_health():',
      '    assert answer("/health") == (200, "OK")',
    ),
    Dockerfile: dockerfile(
      subject,
      'python:3.12.4-slim',
      'python:3.12.4-slim',
      '/app /app',
      ['python', '-m', 'app.main'],
    ),
    '.gitignore': '__pycache__/\n',
  };
}

function site(subject: Subject): Files {
  const { project } = subject;
  return {
    'public/index.html': lines(
      '<!doctype html>',
      '<html lang="fr">',
      `  <head><meta charset="utf-8"><title>${project.name}</title></head>`,
      `  <body><h1>${project.name}</h1><p>${project.description}</p></body>`,
      '</html>',
    ),
    'public/style.css': 'body { font-family: sans-serif; }\n',
    Dockerfile: dockerfile(
      subject,
      'node:24.4.1-slim',
      'nginx:1.27.1',
      '/app/public /usr/share/nginx/html',
      ['nginx', '-g', 'daemon off;'],
    ),
  };
}

const data = (): Files => ({
  'donnees/traces.csv':
    'navire;date;latitude;longitude\nA12;2026-01-04;47.3;-3.1\n',
  LICENSE: 'Licence Ouverte 2.0\n',
});

const NOTHING = (): Files => ({});

/** The files of an application's repository, by stack. */
export const applicationFiles: Readonly<
  Record<Subject['plan']['stack'], (subject: Subject) => Files>
> = {
  node,
  java,
  python,
  static: site,
  data,
  docs: NOTHING,
  helm: NOTHING,
  kustomize: NOTHING,
  empty: NOTHING,
};
