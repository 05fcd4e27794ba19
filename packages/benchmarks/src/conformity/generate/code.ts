import { Files, Product } from './Product';

const WORDS = ['port', 'navire', 'date', 'zone', 'agent', 'titre', 'etat'];

function source({ random }: Product, index: number, bytes: number): string {
  const lines = [`import { lire } from './base.js';`, ''];
  let size = 0;
  for (let one = 0; size < bytes; one += 1) {
    const word = WORDS[random.between(0, WORDS.length - 1)];
    const text = `/** Donne ${word} ${one} du module ${index}. */
export async function ${word}${index}x${one}(id: string): Promise<number> {
  const trouve = await lire('${word}', id, { limite: ${random.between(1, 999)} });
  if (!trouve) throw new Error(\`${word} introuvable : \${id}\`);
  return trouve.valeur * ${random.between(2, 97)};
}
`;
    lines.push(text);
    size += text.length;
  }
  return lines.join('\n');
}

const SOURCES = 6;

const dockerfile = ({ name, port, forgets }: Product) =>
  `FROM docker.io/library/node:24.4.1-slim AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev
FROM ${forgets('base') ? 'node:latest' : 'docker.io/library/node:24.4.1-slim'}
LABEL name="${name}"
WORKDIR /app
COPY --from=build /app /app
${forgets('user') ? '' : 'USER 1001\n'}EXPOSE ${port}
CMD ["node", "dist/main.js"]
`;

const locked = (name: string, version: string) =>
  `    "node_modules/${name}": {
      "version": "${version}",
      "resolved": "https://registry.example/${name}/-/${name}-${version}.tgz"
    }`;

function packageFiles({ name, random }: Product): Files {
  const dependencies = Array.from({ length: 24 }, (_, index) => ({
    name: `paquet-${index}-${random.hex(3)}`,
    version: `${random.between(1, 9)}.${random.between(0, 30)}.0`,
  }));
  const json = {
    name,
    version: '1.0.0',
    type: 'module',
    scripts: { build: 'tsc', test: 'node --test', start: 'node dist/main.js' },
    dependencies: {
      fastify: '5.2.0',
      ...Object.fromEntries(dependencies.map(one => [one.name, one.version])),
    },
  };
  return {
    'package.json': `${JSON.stringify(json, null, 2)}\n`,
    'package-lock.json': `{
  "name": "${name}",
  "lockfileVersion": 3,
  "packages": {
${dependencies.map(one => locked(one.name, one.version)).join(',\n')}
  }
}
`,
  };
}

const paragraph = ({ random }: Product) =>
  Array.from({ length: 60 }, () =>
    random.pick('le', 'service', 'calcule', 'un', 'registre', 'des', 'ports'),
  ).join(' ');

/** An application of Node.js, without its sources. */
export const application = (product: Product): Files => ({
  Dockerfile: dockerfile(product),
  '.dockerignore': 'node_modules\n.git\n.env*\ndist\n',
  'sonar-project.properties': 'sonar.sources=src\n',
  'README.md': `# ${product.name}\n\n${paragraph(product)}\n`,
  'docs/index.md': `# ${product.name}\n\n${paragraph(product)}\n`,
  ...packageFiles(product),
});

/** Its sources, of so many bytes. */
export const sources = (product: Product, bytes: number): Files =>
  Object.fromEntries(
    Array.from({ length: SOURCES }, (_, index) => [
      `src/module${index}.ts`,
      source(product, index, bytes / SOURCES),
    ]),
  );
