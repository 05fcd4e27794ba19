import { Fixture } from '../../../testing/fixtures';
import { packageJson } from './packages';

const API = packageJson({ fastify: '^5.0.0' });

export const dependenciesLockedFixtures: readonly Fixture[] = [
  {
    name: 'one lock for the packages of a workspace',
    files: {
      'package.json': packageJson({}, { prettier: '3' }, { workspaces: ['*'] }),
      'yarn.lock': '# yarn\n',
      'api/package.json': API,
    },
    verdict: 'conforming',
    at: 'package.json',
  },
  {
    name: 'a lock at the root that a folder’s package is not part of',
    files: {
      'package.json': API,
      'package-lock.json': '{}',
      'front/package.json': packageJson({ vue: '^3.5.0' }),
    },
    verdict: 'not-conforming',
    at: 'front/package.json',
  },
  {
    name: 'pinned requirements, with hashes, a list and options',
    files: {
      'requirements.txt': `--index-url https://nexus.example/pypi
-r base.txt
# serveur
fastapi[standard]==0.116.1 \\
    --hash=sha256:abcdef
uvicorn == 0.35.0 ; python_version >= "3.12"
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'requirements without versions',
    files: { 'requirements.txt': 'fastapi==0.116.1\nuvicorn>=0.35\n' },
    verdict: 'not-conforming',
    at: 'requirements.txt:2',
  },
  {
    name: 'requirements for development without versions',
    files: {
      'requirements.txt': 'fastapi==0.116.1\n',
      'requirements-dev.txt': 'pytest\n',
    },
    verdict: 'warning',
    at: 'requirements-dev.txt:1',
  },
  {
    name: 'a Python project with its lock, and one with its tools’ settings only',
    files: {
      'api/pyproject.toml':
        '[project]\nname = "api"\ndependencies = [\n  "fastapi",\n]\n',
      'api/uv.lock': 'version = 1\n',
      'lib/pyproject.toml':
        '[project]\ndependencies = []\n[tool.ruff]\nline-length = 100\n',
    },
    verdict: 'conforming',
    at: 'api/pyproject.toml',
  },
  {
    name: 'Poetry without its lock',
    files: {
      'pyproject.toml':
        '[tool.poetry.dependencies]\npython = "^3.12"\nfastapi = "^0.116"\n',
    },
    verdict: 'not-conforming',
    at: 'pyproject.toml',
  },
  {
    name: 'Go, Ruby, PHP and Rust with their locks',
    files: {
      'go/go.mod':
        'module demo\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n)\n',
      'go/go.sum': '',
      'rb/Gemfile': "gem 'rails'\n",
      'rb/Gemfile.lock': 'GEM\n',
      'php/composer.json': '{ "require": { "slim/slim": "^4" } }',
      'php/composer.lock': '{}',
      'Cargo.lock': '',
      'crates/a/Cargo.toml': '[dependencies]\naxum = "0.8"\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'PHP without its lock',
    files: { 'composer.json': '{ "require": { "slim/slim": "^4" } }' },
    verdict: 'not-conforming',
    at: 'composer.json',
  },
  {
    name: 'nothing to lock',
    files: {
      'package.json': packageJson({}),
      'go.mod': 'module demo\n\ngo 1.25\n',
      'composer.json': '{ "require": { "php": ">=8.3" } }',
    },
    verdict: 'not-applicable',
  },
];
