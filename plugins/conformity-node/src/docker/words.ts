/** A word of an instruction. */
export interface Word {
  /** Without quotes and escapes. */
  text: string;
  /** Where it starts and ends in what it was taken from. */
  start: number;
  end: number;
}

const isSpace = (character: string) => /\s/.test(character);

/** Words as Docker tells them apart: quotes keep spaces, an escape keeps what follows. */
export function splitWords(source: string, escape = '\\'): Word[] {
  const words: Word[] = [];
  let text = '';
  let start = -1;
  let quote = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (!quote && isSpace(character)) {
      if (start >= 0) words.push({ text, start, end: index });
      text = '';
      start = -1;
      continue;
    }
    if (start < 0) start = index;
    if (character === escape && quote !== "'" && index + 1 < source.length) {
      index += 1;
      text += source.charAt(index);
    } else if (character === quote) {
      quote = '';
    } else if (!quote && (character === '"' || character === "'")) {
      quote = character;
    } else {
      text += character;
    }
  }
  if (start >= 0) words.push({ text, start, end: source.length });
  return words;
}

const SEPARATORS = '&|;\n';

/** Commands of a shell's script, told apart outside of quotes; comments left out. */
export function splitCommands(script: string): string[] {
  const commands: string[] = [];
  let start = 0;
  let quote = '';
  const cut = (end: number) => {
    commands.push(script.slice(start, end));
    start = end + 1;
  };
  for (let index = 0; index < script.length; index += 1) {
    const character = script.charAt(index);
    if (character === '\\' && quote !== "'") {
      index += 1;
    } else if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (SEPARATORS.includes(character)) {
      cut(index);
    } else if (
      character === '#' &&
      (index === 0 || isSpace(script.charAt(index - 1)))
    ) {
      cut(index);
      const end = script.indexOf('\n', index);
      if (end < 0) return commands;
      index = end;
      start = end + 1;
    }
  }
  cut(script.length);
  return commands;
}
