import { Repository } from '../Repository';
import { Clue } from '../Rule';
import { isOurs } from './languages';

/** Packages of Node.js that serve HTTP, and those that describe what is served. */
const NODE_SERVERS = [
  'express',
  'fastify',
  '@nestjs/core',
  'koa',
  'hono',
  '@hono/node-server',
  '@hapi/hapi',
  'restify',
  'polka',
];
const NODE_DESCRIBERS = [
  '@nestjs/swagger',
  '@fastify/swagger',
  'swagger-jsdoc',
  'tsoa',
  '@hono/zod-openapi',
];

/** What the same are called where other languages list their dependencies. */
const OTHERS: readonly {
  manifest: RegExp;
  servers: readonly string[];
  describers: readonly string[];
}[] = [
  {
    manifest: /(^|\/)(pom\.xml|build\.gradle(\.kts)?|libs\.versions\.toml)$/,
    servers: [
      'spring-boot-starter-web',
      'spring-boot-starter-webflux',
      'quarkus-rest',
      'quarkus-resteasy',
      'micronaut-http-server',
      'javalin',
      'jersey-server',
    ],
    describers: ['springdoc-openapi', 'smallrye-openapi', 'micronaut-openapi'],
  },
  {
    manifest: /(^|\/)(requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/,
    servers: [
      'fastapi',
      'flask',
      'djangorestframework',
      'django-ninja',
      'litestar',
      'starlette',
      'aiohttp',
      'falcon',
    ],
    describers: [
      'fastapi',
      'django-ninja',
      'drf-spectacular',
      'flask-smorest',
      'apispec',
      'litestar',
    ],
  },
  {
    manifest: /(^|\/)go\.mod$/,
    servers: [
      'github.com/gin-gonic/gin',
      'github.com/labstack/echo',
      'github.com/go-chi/chi',
      'github.com/gofiber/fiber',
      'github.com/gorilla/mux',
    ],
    describers: ['github.com/swaggo/swag', 'github.com/danielgtaylor/huma'],
  },
  {
    manifest: /(^|\/)composer\.json$/,
    servers: ['api-platform/', 'slim/slim', 'friendsofsymfony/rest-bundle'],
    describers: ['api-platform/', 'nelmio/api-doc-bundle', 'l5-swagger'],
  },
  {
    manifest: /(^|\/)Gemfile$/,
    servers: ['sinatra', 'grape', 'rails-api'],
    describers: ['grape-swagger', 'rswag'],
  },
  {
    manifest: /(^|\/)Cargo\.toml$/,
    servers: ['actix-web', 'axum', 'rocket', 'warp'],
    describers: ['utoipa'],
  },
];

/** Nearly every file is none of these: one look tells. */
const CANDIDATE = new RegExp(
  OTHERS.map(({ manifest }) => manifest.source).join('|'),
);

/** Where a repository depends on what serves HTTP. */
export interface HttpApi {
  clue: Clue;
  /** True where it makes the description of its interface when it runs. */
  describesItself: boolean;
}

function inPackages({ packages }: Repository): HttpApi[] {
  return packages.flatMap(({ file, dependencies }) => {
    const server = NODE_SERVERS.find(name => dependencies.has(name));
    return server === undefined
      ? []
      : [
          {
            clue: {
              file,
              at: { document: 0, path: ['dependencies', server] },
              value: server,
            },
            describesItself: NODE_DESCRIBERS.some(name =>
              dependencies.has(name),
            ),
          },
        ];
  });
}

const isComment = (line: string) => /^\s*(#|\/\/|<!--)/.test(line);

function inOthers({ snapshot }: Repository): HttpApi[] {
  return [...snapshot.files.values()].flatMap(({ path, text }) => {
    const kind = CANDIDATE.test(path)
      ? OTHERS.find(({ manifest }) => manifest.test(path))
      : undefined;
    if (!kind || text === undefined || !isOurs(path)) return [];
    const lines = text.toLowerCase().split('\n');
    const holds = (names: readonly string[]) => (line: string) =>
      !isComment(line) && names.some(name => line.includes(name.toLowerCase()));
    const line = lines.findIndex(holds(kind.servers));
    return line < 0
      ? []
      : [
          {
            clue: { file: path, at: line + 1 },
            describesItself: lines.some(holds(kind.describers)),
          },
        ];
  });
}

/** The services of a repository that answer over HTTP, by what they depend on. */
export const httpApis = (repository: Repository): HttpApi[] => [
  ...inPackages(repository),
  ...inOthers(repository),
];
