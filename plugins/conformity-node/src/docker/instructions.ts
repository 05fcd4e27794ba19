import {
  JSONInstruction,
  ModifiableInstruction,
  PropertyInstruction,
} from 'dockerfile-ast';
import { Instruction } from './readDockerfiles';

/** The value of a flag such as `--from`. */
export function flagOf(
  { node }: Instruction,
  name: string,
): string | undefined {
  const flag =
    node instanceof ModifiableInstruction
      ? node.getFlags().find(one => one.getName() === name)
      : undefined;
  return flag?.getValue() ?? undefined;
}

/** A name with its value, of `ENV`, `ARG` or `LABEL`. */
export interface Pair {
  name: string;
  /** Absent for an `ARG` without default. */
  value?: string;
  line: number;
}

/** The pairs of an `ENV`, `ARG` or `LABEL`. */
export const pairsOf = ({ node }: Instruction): Pair[] =>
  node instanceof PropertyInstruction
    ? node.getProperties().map(property => {
        const value = property.getValue();
        return {
          name: property.getName(),
          ...(value !== null && { value }),
          line: property.getNameRange().start.line + 1,
        };
      })
    : [];

const unquoted = (word: string) => word.replace(/^(["'])(.*)\1$/s, '$2');

const jsonOf = ({ node }: Instruction): string[] =>
  node instanceof JSONInstruction
    ? node.getJSONStrings().map(one => unquoted(one.getValue()))
    : [];

/** What a `COPY` or an `ADD` takes, and where it puts it; none for a here-document. */
export function copyOf(instruction: Instruction): {
  sources: readonly string[];
  destination: string;
} {
  const json = jsonOf(instruction);
  const words =
    json.length > 0 ? json : instruction.text.trim().split(/\s+/).map(unquoted);
  const sources = words.slice(0, -1);
  return sources.some(source => source.startsWith('<<'))
    ? { sources: [], destination: '' }
    : { sources, destination: words.at(-1) ?? '' };
}

const ASSIGNMENT = /^\w+=/;
const BEFORE_COMMAND = ['sudo', 'exec', 'time', 'set', 'then', 'do', 'if'];

function commandOf(text: string): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .map(word => unquoted(word.replace(/^[({]+|[)}]+$/g, '')))
    .filter(word => word !== '');
  const start = words.findIndex(
    word => !ASSIGNMENT.test(word) && !BEFORE_COMMAND.includes(word),
  );
  return start < 0 ? [] : words.slice(start);
}

/** Commands of a `RUN`, `CMD` or `ENTRYPOINT`, each as its words. */
export function commandsOf(instruction: Instruction): string[][] {
  const json = jsonOf(instruction);
  if (json.length > 0) {
    return [json];
  }
  return instruction.text
    .replace(/(^|\s)#[^\n]*\n?/g, '$1')
    .split(/&&|[|;\n]+/)
    .map(commandOf)
    .filter(words => words.length > 0);
}
