import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from '../lib/Random';
import { codeBlock } from './code';
import { paragraph, sentence, word } from './words';

// The last block goes beyond.
const PAGE_BYTES = 7_800;
const PAGES_OF_A_SECTION = 20;

const sizeOf = (parts: readonly string[]) =>
  Buffer.byteLength(parts.join('\n\n'));

const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');

function table(random: Random): string {
  const cells = () =>
    `| ${word(random)} | ${word(random)} ${word(random)} | \`${word(random)}\` |`;
  const rows = Array.from({ length: random.between(4, 8) }, cells);
  return `| Nom | Rôle | Valeur |\n| --- | --- | :-: |\n${rows.join('\n')}`;
}

const admonition = (random: Random) =>
  `${random.pick('!!!', '!!!', '???')} ${random.pick('note', 'tip', 'warning', 'danger')} "${sentence(random)}"\n\n${indented(paragraph(random))}`;

const tabs = (random: Random) =>
  ['Linux', 'Windows']
    .map(name => `=== "${name}"\n\n${indented(codeBlock(random))}\n`)
    .join('\n');

const list = (random: Random) =>
  Array.from(
    { length: random.between(3, 6) },
    () => `- **${word(random)}** : ${sentence(random)}`,
  ).join('\n');

/** A page of about 8 KB: text, code, tables, notices and links to other pages. */
function page(random: Random, number: number, files: readonly string[]) {
  const link = () => {
    const target = files[random.between(0, files.length - 1)];
    return `Voir [${sentence(random)}](../${target}).`;
  };
  const parts = [`# Page ${number} : ${sentence(random)}`, paragraph(random)];
  const blocks = [codeBlock, table, admonition, codeBlock, tabs, list];
  for (let at = 0; sizeOf(parts) < PAGE_BYTES; at += 1) {
    if (at % 2 === 0) parts.push(`## ${sentence(random)}`);
    const block = blocks[at % blocks.length];
    parts.push(paragraph(random), block?.(random) ?? '', link());
  }
  return `${parts.join('\n\n')}\n`;
}

const SETTINGS = `site_name: Corpus
theme: {name: material, font: false}
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - footnotes
  - tables
  - toc: {permalink: true}
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
`;

/** Writes a documentation of so many pages: `mkdocs.yml` and `docs`. */
export function writeCorpus(folder: string, pages: number): void {
  const random = new Random(1);
  const files = Array.from(
    { length: pages },
    (_, index) =>
      `section-${Math.floor(index / PAGES_OF_A_SECTION) + 1}/page-${index + 1}.md`,
  );
  const write = (path: string, content: string) => {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  };
  write('mkdocs.yml', SETTINGS);
  write('docs/index.md', '# Accueil\n\nLe corpus.\n');
  files.forEach((file, index) =>
    write(`docs/${file}`, page(random, index + 1, files)),
  );
}
