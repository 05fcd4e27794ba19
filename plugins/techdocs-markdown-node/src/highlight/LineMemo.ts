import type { StateStack } from 'shiki/textmate';

/** A line as it was coloured, and the state in which the next one begins. */
export interface ColouredLine {
  html: string;
  next: StateStack;
}

const MAX_LINES = 20_000;
const MAX_STATES = 1_000;
const MAX_LENGTH = 200;

interface Frame {
  parent: unknown;
  beginRuleCapturedEOL: unknown;
}

const isFrame = (value: unknown): value is Frame =>
  typeof value === 'object' &&
  value !== null &&
  'parent' in value &&
  'beginRuleCapturedEOL' in value;

/** Whether a line continues from two states in the same way. */
function isSame(a: StateStack, b: StateStack): boolean {
  if (!a.equals(b)) return false;
  // What `equals` leaves out, and lines that begin with a condition look at.
  let [one, other]: unknown[] = [a, b];
  while (isFrame(one) && isFrame(other)) {
    if (one === other) return true;
    if (one.beginRuleCapturedEOL !== other.beginRuleCapturedEOL) return false;
    one = one.parent;
    other = other.parent;
  }
  return true;
}

/**
 * Lines of one language that were coloured before: documentation repeats them from
 * page to page. A line is known by its text and by the state that it begins in.
 */
export class LineMemo {
  readonly #lines = new Map<StateStack, Map<string, ColouredLine>>();
  readonly #states = new Map<number, StateStack[]>();
  #count = { lines: 0, states: 0 };

  get(state: StateStack, text: string): ColouredLine | undefined {
    return this.#lines.get(state)?.get(text);
  }

  /** Remembers a line, and answers it with a next state that is known already, if it is. */
  set(state: StateStack, text: string, line: ColouredLine): ColouredLine {
    if (text.length > MAX_LENGTH) return line;
    if (this.#count.lines >= MAX_LINES || this.#count.states >= MAX_STATES) {
      this.#forget();
    }
    const known = { html: line.html, next: this.#known(line.next) };
    const lines = this.#lines.get(state) ?? new Map<string, ColouredLine>();
    this.#lines.set(state, lines.set(text, known));
    this.#count.lines += 1;
    return known;
  }

  #known(state: StateStack): StateStack {
    const states = this.#states.get(state.depth) ?? [];
    const before = states.find(each => isSame(each, state));
    if (before) return before;
    this.#states.set(state.depth, [...states, state]);
    this.#count.states += 1;
    return state;
  }

  #forget() {
    this.#lines.clear();
    this.#states.clear();
    this.#count = { lines: 0, states: 0 };
  }
}
