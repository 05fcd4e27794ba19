/**
 * What differs from a shape: `string`, `number`, `boolean`, `string|null`, `*`
 * for anything, `=text` for that text, `null`, a number or
 * a boolean for themselves, an array of one shape for a list of it.
 */
export function differences(
  shape: unknown,
  value: unknown,
  path = '$',
): string[] {
  if (shape === '*') return [];
  if (typeof shape === 'string') {
    if (shape.startsWith('='))
      return value === shape.slice(1)
        ? []
        : [`${path}: ${JSON.stringify(value)}, not ${shape.slice(1)}`];
    const type = value === null ? 'null' : typeof value;
    return shape.split('|').includes(type) ? [] : [`${path}: ${type}`];
  }
  if (shape === null || typeof shape !== 'object')
    return value === shape ? [] : [`${path}: ${value}, not ${shape}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path}: not a list`];
    const [item] = shape;
    if (item === undefined)
      return value.length === 0 ? [] : [`${path}: not empty`];
    return value.flatMap((one, index) =>
      differences(item, one, `${path}[${index}]`),
    );
  }
  return objectDifferences(shape, value, path);
}

function objectDifferences(
  shape: unknown,
  value: unknown,
  path: string,
): string[] {
  const wanted = new Map(Object.entries(shape ?? {}));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path}: not an object`];
  const found = new Map(Object.entries(value));
  const keys = new Set([...wanted.keys(), ...found.keys()]);
  return [...keys].flatMap(key => {
    if (!found.has(key)) return [`${path}.${key}: missing`];
    if (!wanted.has(key)) return [`${path}.${key}: unexpected`];
    return differences(wanted.get(key), found.get(key), `${path}.${key}`);
  });
}
