import { scalarText } from './scalar';
import { asList, asMap, Yaml } from './yaml';

/** A text of a document, and the keys that lead to it. */
export interface PlacedText {
  text: string;
  path: readonly (string | number)[];
}

/** Every text, number and boolean of a value, in order, as texts. */
export function textsOf(
  value: Yaml | undefined,
  start: readonly (string | number)[] = [],
): PlacedText[] {
  const found: PlacedText[] = [];
  const path = [...start];
  function under(key: string | number, child: Yaml) {
    path.push(key);
    walk(child);
    path.pop();
  }
  function walk(node: Yaml | undefined): void {
    const text = scalarText(node);
    if (text !== undefined) {
      found.push({ text, path: [...path] });
      return;
    }
    asList(node).forEach((item, index) => under(index, item));
    for (const [key, item] of Object.entries(asMap(node) ?? {})) {
      under(key, item);
    }
  }
  walk(value);
  return found;
}
