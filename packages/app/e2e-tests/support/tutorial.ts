import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../../../docs/pages/demarrer/tutoriels');

/** Commands as the page shows them, and what it says that they print. */
export interface Block {
  line: number;
  commands: string;
  result?: string;
}

/** A heading of a tutorial and what is below it. */
export interface Step {
  id: string;
  title: string;
  /** It is done in the portal's pages, not in a terminal. */
  inPortal: boolean;
  /** It says what of it the sandbox does not simulate. */
  hasLimits: boolean;
  blocks: Block[];
}

const HEADING = /^## (.+?)(?:\s*\{#([a-z0-9-]+)\})?$/;
const FENCE = /^(\s*)```(\w*)(?:\s+title="([^"]*)")?\s*$/;
const LIMITS = /^!!! note "Pas encore dans le bac à sable"$/;
const LAST = 'Pour aller plus loin';

const isClosing = (line: string) => line.trim() === '```';

interface Fence {
  line: number;
  language: string;
  title: string;
  body: string;
}

/** What a fenced block adds to its step: commands, their result, or nothing. */
function addFence(step: Step | undefined, fence: Fence) {
  const { line, language, title, body } = fence;
  if (language === 'sh') {
    if (!step) throw new Error(`line ${line}: commands before a heading`);
    if (title.startsWith('Terminal')) {
      step.blocks.push({ line, commands: body });
    } else if (!step.hasLimits) {
      throw new Error(`line ${line}: commands that nobody runs, and no notice`);
    }
  } else if (title === 'Résultat') {
    const block = step?.blocks.at(-1);
    if (!block || block.result !== undefined) {
      throw new Error(`line ${line}: a result of no commands`);
    }
    block.result = body;
  }
}

/** The steps of a tutorial's page, in the order in which they are read. */
export function parseTutorial(source: string): Step[] {
  const steps: Step[] = [];
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const step = steps.at(-1);
    const heading = HEADING.exec(text);
    const fence = FENCE.exec(text);
    if (heading) {
      const [, title = '', id = ''] = heading;
      steps.push({
        id,
        title,
        inPortal: /^Dans le portail\s:/.test(title),
        hasLimits: false,
        blocks: [],
      });
    } else if (step && LIMITS.test(text)) {
      step.hasLimits = true;
    } else if (fence) {
      const end = lines.findIndex((one, i) => i > at && isClosing(one));
      if (end < 0) throw new Error(`line ${at + 1}: a block without an end`);
      const [, , language = '', title = ''] = fence;
      const body = lines.slice(at + 1, end).join('\n');
      addFence(step, { line: at + 1, language, title, body });
      at = end;
    }
  }
  return steps.filter(({ title }) => title !== LAST);
}

/** The page's source, with the addresses of this portal instead of those of `npm start`. */
export const readTutorial = (
  name: string,
  addresses: { portal: string; sandbox: string },
): Step[] =>
  parseTutorial(
    readFileSync(resolve(FOLDER, `${name}.md`), 'utf8')
      .replaceAll('localhost:3000', new URL(addresses.portal).host)
      .replaceAll('localhost:4400', new URL(addresses.sandbox).host),
  );

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pattern = (line: string) =>
  line
    .split(/(<[a-zà-ÿ-]+>|…)/)
    .map((part, i) => {
      if (i % 2 === 0) return literally(part);
      return part === '…' ? '.*' : '\\S+';
    })
    .join('');

/** What a page shows as a result: `<word>` stands for any word, `…` for the rest of a line. */
export const resultPattern = (result: string): RegExp =>
  new RegExp(`^${result.trimEnd().split('\n').map(pattern).join('\n')}$`);
