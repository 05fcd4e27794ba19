import {
  Document,
  parseDocument,
  YAMLMap,
  YAMLSeq,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';

/** Says where a part of a template is, from the folder of the parts. */
const PART = '$part';

/** What nodes of a document are made of. */
type Node = unknown;

const keyOf = (key: unknown): unknown => (isScalar(key) ? key.value : key);

/** Adds to a map what is written beside its `$part`; maps are merged, the rest is replaced. */
function merge(base: YAMLMap, over: YAMLMap): YAMLMap {
  for (const { key, value } of over.items) {
    const name = keyOf(key);
    const known = base.get(name, true);
    if (isMap(known) && isMap(value)) merge(known, value);
    else base.set(key, value);
  }
  return base;
}

/**
 * A template, from its source and the parts that this one names: a map that
 * has `$part` is replaced by that file, and what else the map has is laid over
 * it; in a list, a part that is a list takes its place item by item. Comments
 * and the style of texts stay as they are written.
 *
 * @param read - answers a file, by its path in the folder of the parts
 */
export function compose(path: string, read: (path: string) => string): string {
  const load = (from: string, parents: readonly string[]): Node => {
    if (parents.includes(from)) {
      throw new Error(`${from} is a part of itself`);
    }
    const document = parseDocument(read(from));
    const [error] = document.errors;
    if (error) throw new Error(`${from}: ${error.message}`);
    return expand(document.contents, [...parents, from]);
  };

  const partOf = (map: YAMLMap, parents: readonly string[]): Node => {
    const name = map.get(PART);
    if (typeof name !== 'string') return map;
    map.delete(PART);
    const part = load(name, parents);
    if (map.items.length === 0) return part;
    if (!isMap(part)) {
      throw new Error(`${name} is no map, and has something laid over it`);
    }
    return merge(part, map);
  };

  const expandList = (list: YAMLSeq, parents: readonly string[]): Node => {
    list.items = list.items.flatMap(item => {
      const isPart = isMap(item) && item.has(PART);
      const expanded = expand(item, parents);
      return isPart && isSeq(expanded) ? expanded.items : [expanded];
    });
    return list;
  };

  function expand(node: Node, parents: readonly string[]): Node {
    if (isSeq(node)) return expandList(node, parents);
    if (!isMap(node)) return node;
    for (const pair of node.items) {
      pair.value = expand(pair.value, parents);
    }
    return partOf(node, parents);
  }

  const contents = load(path, []);
  if (!isMap(contents)) throw new Error(`${path} is no template`);
  const document = new Document(contents);
  document.commentBefore = ` Composé par « npm run templates -- --compose » à partir de parts/${path} : ne pas modifier ici.`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
