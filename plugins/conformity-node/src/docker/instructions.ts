import { z } from 'zod';
import { Instruction } from './parseInstructions';
import { splitCommands, splitWords } from './words';

/** A name with its value, of `ENV` or `ARG`. */
export interface Pair {
  name: string;
  /** Absent for an `ARG` without default. */
  value?: string;
  line: number;
}

/** The pairs of an `ENV` or `ARG`; none for another instruction. */
export function pairsOf({ keyword, text, lineAt }: Instruction): Pair[] {
  if (keyword !== 'ENV' && keyword !== 'ARG') {
    return [];
  }
  const words = splitWords(text);
  const [first] = words;
  // The old way: a name, and all the rest as its value.
  if (keyword === 'ENV' && first && !first.text.includes('=')) {
    const value = text.slice(first.end).trim();
    return [{ name: first.text, value, line: lineAt(first.start) }];
  }
  return words.map(word => {
    const equal = word.text.indexOf('=');
    const line = lineAt(word.start);
    return equal < 0
      ? { name: word.text, line }
      : {
          name: word.text.slice(0, equal),
          value: word.text.slice(equal + 1),
          line,
        };
  });
}

const stringsSchema = z.array(z.string());

/** The words of an instruction that is written as JSON. */
function jsonOf(text: string): string[] | undefined {
  if (!text.startsWith('[')) {
    return undefined;
  }
  try {
    return stringsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

/** What a `COPY` or an `ADD` takes, and where it puts it; here-documents are no files. */
export function copyOf({ text }: Instruction): {
  sources: readonly string[];
  destination: string;
} {
  const words =
    jsonOf(text) ?? splitWords(firstLine(text)).map(word => word.text);
  return {
    sources: words.slice(0, -1).filter(source => !source.startsWith('<<')),
    destination: words.at(-1) ?? '',
  };
}

const ASSIGNMENT = /^\w+=/;
const BEFORE_COMMAND = [
  'sudo',
  'exec',
  'time',
  'set',
  'then',
  'do',
  'if',
  'npx',
];

function commandOf(text: string): string[] {
  const words = splitWords(text)
    .map(word => word.text.replace(/^[({]+|[)}]+$/g, ''))
    .filter(word => word !== '');
  const start = words.findIndex(
    word => !ASSIGNMENT.test(word) && !BEFORE_COMMAND.includes(word),
  );
  return start < 0 ? [] : words.slice(start);
}

/** What a shell is given: a here-document that is no command's input is a script. */
function scriptOf(text: string): string {
  const line = firstLine(text);
  return line.startsWith('<<') ? text.slice(line.length) : line;
}

/** Commands of a `RUN`, `CMD` or `ENTRYPOINT`, each as its words. */
export function commandsOf({ text }: Instruction): string[][] {
  const json = jsonOf(text);
  if (json) {
    return [json];
  }
  return splitCommands(scriptOf(text))
    .map(commandOf)
    .filter(words => words.length > 0);
}
