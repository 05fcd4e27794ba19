import { scalarText } from '../parse/scalar';
import { asList, asMap, asText, get, Yaml, YamlMap } from '../parse/yaml';
import { isOpaque } from './opaque';

/** Whether labels are picked; `unclear` where only Helm could tell. */
export type Match = 'yes' | 'no' | 'unclear';

/** The worst of several matches that must all hold. */
const all = (matches: readonly Match[]): Match => {
  if (matches.includes('no')) return 'no';
  return matches.includes('unclear') ? 'unclear' : 'yes';
};

/** The best of several matches of which one is enough. */
export const any = (matches: readonly Match[]): Match => {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('unclear') ? 'unclear' : 'no';
};

// A key, or a part of the mapping, that a helper of the chart writes.
const hasOpaque = (labels: YamlMap) =>
  Object.entries(labels).some(entry => entry.some(isOpaque));

function keyIsIn(
  labels: YamlMap,
  key: string,
  wanted: readonly (string | undefined)[],
): Match {
  const own = scalarText(get(labels, key));
  if (own === undefined) return hasOpaque(labels) ? 'unclear' : 'no';
  if (wanted.includes(own)) return 'yes';
  return isOpaque(own) || wanted.some(isOpaque) ? 'unclear' : 'no';
}

const opposite = (match: Match): Match => {
  if (match === 'unclear') return match;
  return match === 'yes' ? 'no' : 'yes';
};

function expressionHolds(labels: YamlMap, expression: Yaml): Match {
  const map = asMap(expression);
  const key = asText(get(map, 'key')) ?? '';
  const values = asList(get(map, 'values')).map(scalarText);
  const exists: Match = get(labels, key) === undefined ? 'no' : 'yes';
  switch (get(map, 'operator')) {
    case 'In':
      return keyIsIn(labels, key, values);
    case 'NotIn':
      return opposite(keyIsIn(labels, key, values));
    case 'Exists':
      return exists === 'no' && hasOpaque(labels) ? 'unclear' : exists;
    case 'DoesNotExist':
      return exists === 'no' && hasOpaque(labels)
        ? 'unclear'
        : opposite(exists);
    default:
      return 'unclear';
  }
}

const hold = (labels: YamlMap, wanted: YamlMap): Match =>
  all(
    Object.entries(wanted).map(([key, value]) =>
      isOpaque(key) ? 'unclear' : keyIsIn(labels, key, [scalarText(value)]),
    ),
  );

/** Whether a `LabelSelector` picks labels: an empty one picks all, none picks nothing. */
export function selects(
  selector: Yaml | undefined,
  labels: Yaml | undefined,
): Match {
  if (isOpaque(selector) || isOpaque(labels)) return 'unclear';
  const map = asMap(selector);
  if (!map) return 'no';
  const plain = get(map, 'matchLabels');
  if (isOpaque(plain)) return 'unclear';
  const own = asMap(labels) ?? {};
  return all([
    hold(own, asMap(plain) ?? {}),
    ...asList(get(map, 'matchExpressions')).map(one =>
      expressionHolds(own, one),
    ),
  ]);
}
