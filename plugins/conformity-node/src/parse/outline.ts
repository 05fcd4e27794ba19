import { EventType, State } from 'js-yaml';

/** Where the parts of a document are: a line, and that of each key or item. */
export interface Outline {
  /** From 1. */
  line: number;
  /** Of a mapping, in the order of the file; two may be equal. */
  entries?: readonly OutlineEntry[];
  /** Of a sequence. */
  items?: readonly Outline[];
}

/** A key of a mapping, where it is, and what it leads to. */
export interface OutlineEntry {
  key: string;
  line: number;
  value: Outline;
}

/** What js-yaml reads at one place, until it is done with it. */
interface Frame {
  outline: Outline;
  result: unknown;
  children: Frame[];
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MERGE = '<<';

/** Keys and values follow each other; undefined where that is not what was read. */
function entriesOf(children: readonly Frame[], result: unknown) {
  const entries: OutlineEntry[] = [];
  // The end of a document is tried as a key, in vain.
  const isEnded = children.length % 2 === 1 && children.at(-1)?.result === null;
  const length = children.length - (isEnded ? 1 : 0);
  for (let index = 0; index < length; index += 2) {
    const key = children[index];
    const value = children[index + 1];
    const text = typeof key?.result === 'object' ? undefined : key?.result;
    const name = String(text);
    if (
      !key ||
      !value ||
      text === undefined ||
      (isMapping(result) && name !== MERGE && !Object.hasOwn(result, name))
    ) {
      return undefined;
    }
    entries.push({ key: name, line: key.outline.line, value: value.outline });
  }
  return entries;
}

/**
 * Outlines the documents of a file while js-yaml reads them, at little more than
 * what reading costs. What is written in rare ways is not outlined: then the whole
 * file is not.
 */
export class Outliner {
  private readonly found: Outline[] = [];
  private readonly stack: Frame[] = [];
  private isSound = true;

  /** To hand to js-yaml. */
  readonly listener = (event: EventType, state: State): void => {
    if (event === 'open') {
      const outline = { line: state.line + 1 };
      this.stack.push({ outline, result: undefined, children: [] });
    } else {
      this.close(state.kind, state.result);
    }
  };

  /** Outlines of the documents; undefined where one is not known. */
  get documents(): readonly Outline[] | undefined {
    return this.isSound && this.stack.length === 0 ? this.found : undefined;
  }

  private close(kind: unknown, result: unknown): void {
    const frame = this.stack.pop();
    if (!frame) return;
    frame.result = result;
    const [only, ...others] = frame.children;
    if (only && others.length === 0 && only.result === result) {
      // What could have been a key was the value itself.
      frame.outline = only.outline;
    } else if (kind === 'mapping') {
      const entries = entriesOf(frame.children, result);
      this.isSound &&= entries !== undefined;
      frame.outline = {
        line: entries?.[0]?.line ?? frame.outline.line,
        entries,
      };
    } else if (kind === 'sequence') {
      const items = frame.children.map(({ outline }) => outline);
      this.isSound &&= !Array.isArray(result) || result.length === items.length;
      frame.outline = { line: items[0]?.line ?? frame.outline.line, items };
    } else {
      this.isSound &&= frame.children.length === 0;
    }
    const above = this.stack.at(-1);
    if (above) above.children.push(frame);
    else this.found.push(frame.outline);
  }
}
