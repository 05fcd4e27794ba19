import { Random } from '../lib/Random';
import { sentence, word } from './words';

const name = (random: Random) => `${word(random)}${random.hex(6)}`;

const lines = (random: Random, line: (at: number) => string) =>
  Array.from({ length: random.between(8, 16) }, (_, at) => line(at)).join('\n');

const yaml = (random: Random) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name(random)}\nspec:\n${lines(random, at => `  ${name(random)}: ${random.pick('true', '"texte"', String(at), '{a: [1, 2]}')} # ${word(random)}`)}`;

const bash = (random: Random) =>
  `set -euo pipefail\n${lines(random, () => random.pick(`export ${random.hex(4)}="\${HOME}/${name(random)}"`, `kubectl get pods -n ${name(random)} | grep -v '${word(random)}'`, `if [ -f "${name(random)}" ]; then echo "oui"; fi`))}`;

const typescript = (random: Random) =>
  `import { readFile } from 'node:fs/promises';\n\n${lines(random, at => random.pick(`// ${sentence(random)}`, `const value${at}: number = ${at} * ${random.between(1, 99)};`, `export const f${random.hex(4)} = async (path: string) => (await readFile(path, 'utf8')).split('${word(random)}');`))}`;

const json = (random: Random) =>
  `{\n${lines(random, at => `  "${name(random)}": ${random.pick('null', '"texte"', String(at), '[true, false]')},`)}\n  "fin": {}\n}`;

const python = (random: Random) =>
  `import os\n\n${lines(random, at => random.pick(`def f_${random.hex(6)}(a, b=${at}):\n    """${sentence(random)}"""\n    return f"{a} {b}"`, `valeur_${random.hex(4)} = os.environ.get("${name(random)}", ${at})`))}`;

/** A block of code that no other page has. */
export function codeBlock(random: Random): string {
  const [language, write] = random.pick<[string, (r: Random) => string]>(
    ['yaml', yaml],
    ['yaml', yaml],
    ['yaml', yaml],
    ['bash', bash],
    ['bash', bash],
    ['bash', bash],
    ['json', json],
    ['typescript', typescript],
    ['python', python],
  );
  const title = random.chance(0.3) ? ` title="${word(random)}"` : '';
  return `\`\`\`${language}${title}\n${write(random)}\n\`\`\``;
}
