import { z } from 'zod';
import { SourceFile } from '../git/sourceFiles';

/** What an application is written with, as its files tell. */
export type Stack = 'node' | 'java' | 'python' | 'static' | 'other';

/** What a repository's files say of an application. */
export interface Inspection {
  stack: Stack;
  /** Path of its Dockerfile; empty where it has none. */
  dockerfile: string;
  /** Port that it listens on, where its Dockerfile tells; 8080 otherwise. */
  port: number;
  hasPipeline: boolean;
  hasCatalogFile: boolean;
  hasDocumentation: boolean;
  /** Charts, manifests or a kustomization. */
  hasInfrastructure: boolean;
  /** File that starts a Node.js or Python application, from the root. */
  entry: string;
  /** Whether a Node.js application has to be compiled. */
  hasBuild: boolean;
  /** Whether it has tests to run by its usual command. */
  hasTests: boolean;
  /** File that a Python application's dependencies are in. */
  requirements: string;
  /** Whether the exact versions of its dependencies are kept. */
  isLocked: boolean;
}

const packageSchema = z
  .looseObject({
    main: z.string().optional().catch(undefined),
    scripts: z.record(z.string(), z.string()).catch({}).default({}),
  })
  .catch({ scripts: {} });

const LARGEST_TEXT = 512 * 1024;

// What is written into a Dockerfile: a path, and nothing that ends a line.
const PLAIN_PATH = /^[\w@][\w@./-]{0,200}$/;

function readPackage(text: string | undefined) {
  try {
    return packageSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return packageSchema.parse({});
  }
}

function entryOf(text: string | undefined): string {
  const { main, scripts } = readPackage(text);
  const started = /^node\s+(?:--\S+\s+)*(\S+)$/.exec(scripts.start ?? '')?.[1];
  const entry = (started ?? main ?? '').replace(/^\.\//, '');
  return PLAIN_PATH.test(entry) && !entry.split('/').includes('..')
    ? entry
    : 'index.js';
}

function stackOf(has: (name: string) => boolean): Stack {
  if (has('package.json')) {
    return 'node';
  }
  if (has('pom.xml')) {
    return 'java';
  }
  if (has('pyproject.toml') || has('requirements.txt')) {
    return 'python';
  }
  return has('index.html') ? 'static' : 'other';
}

const PYTHON_ENTRIES = ['main.py', 'app.py', 'src/main.py', 'app/main.py'];

/** What npm writes where there are no tests. */
const NO_TEST = /no test specified/;

/** Reads what the adoption of an application needs to know of it. */
export function inspect(files: SourceFile[]): Inspection {
  const byPath = new Map(files.map(file => [file.path, file]));
  const has = (name: string) => byPath.has(name);
  const textOf = (path: string) => {
    const content = byPath.get(path)?.content;
    return content && content.byteLength <= LARGEST_TEXT
      ? Buffer.from(content).toString('utf8')
      : undefined;
  };
  const named = (pattern: RegExp) =>
    files
      .map(({ path }) => path)
      .filter(path => pattern.test(path))
      .sort(
        (a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1),
      )[0];
  const [exposed] =
    /^[ \t]*EXPOSE[ \t]+(\d{2,5})/im
      .exec(textOf(named(/(^|\/)Dockerfile$/) ?? '') ?? '')
      ?.slice(1) ?? [];
  const port = Number(exposed ?? 8080);
  const stack = stackOf(has);
  const { scripts } = readPackage(textOf('package.json'));
  const dockerfile = named(/(^|\/)Dockerfile$/) ?? '';
  return {
    stack,
    dockerfile: PLAIN_PATH.test(dockerfile) ? dockerfile : '',
    port: port >= 1024 && port <= 65_535 ? port : 8080,
    hasPipeline: has('.gitlab-ci-dso.yml') || has('.gitlab-ci.yml'),
    hasCatalogFile: has('catalog-info.yaml'),
    hasDocumentation: has('mkdocs.yml') || has('mkdocs.yaml'),
    hasInfrastructure: files.some(({ path }) =>
      /(^|\/)(Chart\.yaml|kustomization\.ya?ml)$|(^|\/)(deploy(ment)?s?|k8s|kubernetes|manifests?)\/[^/]+\.ya?ml$/i.test(
        path,
      ),
    ),
    entry:
      stack === 'python'
        ? (PYTHON_ENTRIES.find(has) ?? 'main.py')
        : entryOf(textOf('package.json')),
    hasBuild: scripts.build !== undefined,
    hasTests:
      stack === 'node'
        ? scripts.test !== undefined && !NO_TEST.test(scripts.test)
        : files.some(({ path }) =>
            /(^|\/)(tests?|src\/test)\/|(^|\/)test_[^/]+\.py$/.test(path),
          ),
    requirements: has('requirements.txt') ? 'requirements.txt' : '',
    isLocked:
      has('package-lock.json') || has('requirements.txt') || has('pom.xml'),
  };
}
