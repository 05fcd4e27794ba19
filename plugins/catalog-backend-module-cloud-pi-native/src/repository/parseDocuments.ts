import { JsonObject, JsonValue } from '@backstage/types';
import { Lexer, parseAllDocuments } from 'yaml';
import { Refused } from './Refused';

// What a file may cost, whatever it holds: one of its maximal size that is made
// for it would hold the whole process for a minute, or become a hundred times as
// large by its aliases.
const MAX_TOKENS = 20_000;
const MAX_VALUES = 5_000;
const MAX_CHARACTERS = 512 * 1024;
const MAX_DEPTH = 32;

const TOO_COMPLEX = 'il est trop complexe';
const INVALID = 'ce n’est pas un YAML valide';

// What no name or text needs, and databases or readers stumble over: control
// characters, and those that change the direction of what follows.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

function checkTokens(text: string): void {
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > MAX_TOKENS) {
      throw new Refused(TOO_COMPLEX);
    }
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Makes plain JSON of what a file holds, as long as it is of a reasonable size. */
class Copy {
  #values = 0;
  #characters = 0;

  of(value: unknown, depth = 0): JsonValue {
    this.#values += 1;
    if (depth > MAX_DEPTH || this.#values > MAX_VALUES) {
      throw new Refused(TOO_COMPLEX);
    }
    if (typeof value === 'string') {
      return this.#text(value);
    }
    if (typeof value === 'boolean') {
      return value;
    }
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : null;
    }
    if (Array.isArray(value)) {
      return value.map(item => this.of(item, depth + 1));
    }
    if (typeof value !== 'object' || value === null) {
      return null;
    }
    const copy: JsonObject = {};
    for (const [key, item] of Object.entries(value)) {
      if (key !== '__proto__') {
        copy[this.#text(key)] = this.of(item, depth + 1);
      }
    }
    return copy;
  }

  #text(text: string): string {
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) {
      throw new Refused(TOO_COMPLEX);
    }
    return text.replace(UNSEEN, '');
  }
}

/**
 * The documents of a YAML text, as plain JSON; empty ones are left out. It takes
 * a bounded time, whatever the text.
 *
 * @throws Refused
 */
export function parseDocuments(text: string): JsonValue[] {
  checkTokens(text);
  try {
    const documents = [
      // Each pretty error goes through the whole text.
      parseAllDocuments(text, { prettyErrors: false, schema: 'core' }),
    ].flat();
    const [error] = documents.flatMap(document => document.errors);
    if (error) {
      throw new Refused(`${INVALID} (${placeOf(text, error.pos[0])})`);
    }
    const copy = new Copy();
    return documents
      .map((document): unknown => document.toJS({ maxAliasCount: 100 }))
      .filter(value => value !== null)
      .map(value => copy.of(value));
  } catch (error) {
    // The parser's own: too many aliases, or too deep for it.
    throw error instanceof Refused ? error : new Refused(INVALID);
  }
}
