import { scalarText } from './scalar';
import { asList, asMap, Yaml } from './yaml';

/** A text of a document, and the keys that lead to it. */
export interface PlacedText {
  text: string;
  path: readonly (string | number)[];
}

/** Every text, number and boolean of a value, in order, as texts. */
export function* textsOf(
  value: Yaml | undefined,
  path: readonly (string | number)[] = [],
): Generator<PlacedText> {
  const text = scalarText(value);
  if (text !== undefined) {
    yield { text, path };
    return;
  }
  for (const [index, item] of asList(value).entries()) {
    yield* textsOf(item, [...path, index]);
  }
  for (const [key, item] of Object.entries(asMap(value) ?? {})) {
    yield* textsOf(item, [...path, key]);
  }
}
