import { Random } from '../lib/Random';
import { sentence, word } from './words';

const ascii = (text: string) =>
  text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
const name = (random: Random) => `${ascii(word(random))}-${random.hex(4)}`;
const identifier = (random: Random) => `${ascii(word(random))}${random.hex(3)}`;

type Piece = (random: Random) => string;

/** Some of these, in their order: what people leave out differs from page to page. */
const someOf = (random: Random, share: number, pieces: readonly Piece[]) =>
  pieces
    .filter((_, index) => index === 0 || random.chance(share))
    .map(piece => piece(random))
    .join('\n');

const yaml: Piece = random =>
  someOf(random, 0.75, [
    () =>
      `apiVersion: apps/v1\nkind: ${random.pick('Deployment', 'StatefulSet')}`,
    () => `metadata:\n  name: ${name(random)}`,
    () => `  labels:\n    app: ${name(random)}`,
    () => `spec:\n  replicas: ${random.between(1, 9)}`,
    () => `  # ${sentence(random)}`,
    () => `  template:\n    spec:\n      containers:`,
    () => `        - name: ${name(random)}`,
    () =>
      `          image: registry/${name(random)}:1.${random.between(0, 20)}`,
    () => `          ports: [{ containerPort: ${random.between(3000, 9000)} }]`,
    () =>
      `          env:\n            - name: ${identifier(random).toUpperCase()}`,
    () => `              value: "${name(random)}"`,
    () =>
      `          resources:\n            limits:\n              memory: ${random.pick('128', '256', '512')}Mi`,
  ]);

const bash: Piece = random =>
  someOf(random, 0.7, [
    () => `set -euo pipefail\nsource ./${name(random)}.sh`,
    () => `# ${sentence(random)}`,
    () => `git clone https://gitlab/${name(random)}.git`,
    () => `cd ${name(random)}\nnpm run ${identifier(random)}`,
    () =>
      `export ${identifier(random).toUpperCase()}="$(cat ${name(random)}.txt)"`,
    () => `if [ -f "${name(random)}" ]; then\n  echo "${sentence(random)}"\nfi`,
    () => `kubectl -n ${name(random)} get pods -l app=${name(random)}`,
    () =>
      `for one in $(ls ${name(random)}); do\n  cp "\${one}" ${name(random)}\ndone`,
    () => `helm upgrade --install ${name(random)} ./chart -f values.yaml`,
    () => `curl -fsS "https://\${HOST}/${name(random)}" > /dev/null`,
  ]);

const typescript: Piece = random =>
  someOf(random, 0.75, [
    () => `import { readFile } from 'node:fs/promises';\n`,
    () => `// ${sentence(random)}`,
    () => `const ${identifier(random)} = ${random.between(1, 999)};`,
    () =>
      `export interface ${identifier(random)} {\n  ${identifier(random)}: string;\n  size?: number;\n}\n`,
    () =>
      `export async function ${identifier(random)}(path: string) {\n  const ${identifier(random)} = await readFile(path, 'utf8');`,
    () =>
      `  if (${identifier(random)}.length > ${random.between(10, 999)}) {\n    throw new Error('${sentence(random)}');\n  }`,
    () => `  return text.split('\\n').map(${identifier(random)});\n}`,
  ]);

const json: Piece = random =>
  someOf(random, 0.75, [
    () => `{\n  "name": "${name(random)}",`,
    () =>
      `  "version": "1.${random.between(0, 99)}.${random.between(0, 99)}",\n  "private": true,`,
    () =>
      `  "scripts": {\n    "${identifier(random)}": "tsc -p ${name(random)}"\n  },`,
    () => `  "description": "${sentence(random)}",`,
    () => `  "port": ${random.between(3000, 9000)},`,
    () =>
      `  "${identifier(random)}": ["${name(random)}", null, ${random.between(1, 99)}],`,
    () => '  "license": "MIT"\n}',
  ]);

const python: Piece = random =>
  someOf(random, 0.75, [
    () => 'import os\n',
    () => `# ${sentence(random)}`,
    () => `${identifier(random)} = os.environ.get("${name(random)}", "")`,
    () =>
      `def ${identifier(random)}(path, limit=${random.between(1, 99)}):\n    """${sentence(random)}"""`,
    () =>
      `    with open(path) as ${identifier(random)}:\n        lines = ${identifier(random)}.readlines()`,
    () =>
      `    for line in lines[:${random.between(1, 99)}]:\n        print(f"{line} {limit}")`,
    () => `    return ${identifier(random)}\n`,
    () => 'if __name__ == "__main__":',
    () => `    ${identifier(random)}("${name(random)}.txt")`,
  ]);

/**
 * A block of code that no other page has. Its lines are as long as those of the
 * documentation of packages are, and as many of them stand elsewhere too.
 */
export function codeBlock(random: Random): string {
  const [language, write] = random.pick<[string, Piece]>(
    ['yaml', yaml],
    ['yaml', yaml],
    ['bash', bash],
    ['bash', bash],
    ['typescript', typescript],
    ['json', json],
    ['python', python],
  );
  const title = random.chance(0.3) ? ` title="${word(random)}"` : '';
  return `\`\`\`${language}${title}\n${write(random)}\n\`\`\``;
}
