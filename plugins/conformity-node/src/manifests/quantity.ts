import { Yaml } from '../parse/yaml';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['n', 1e-9],
  ['u', 1e-6],
  ['m', 1e-3],
  ...['k', 'M', 'G', 'T', 'P', 'E'].map((unit, index): [string, number] => [
    unit,
    1000 ** (index + 1),
  ]),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map(
    (unit, index): [string, number] => [unit, 1024 ** (index + 1)],
  ),
]);

/** Longer than any quantity; longer still would only cost time. */
const MAX_LENGTH = 40;
const QUANTITY =
  /^\s*([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d{1,3}))?([A-Za-z]{0,2})\s*$/;

/** A quantity of Kubernetes (`500m`, `1Gi`) as a number; undefined for what is none. */
export function quantity(value: Yaml | undefined): number | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : undefined;
  }
  if (typeof value !== 'string' || value.length > MAX_LENGTH) {
    return undefined;
  }
  const [, digits, exponent = '0', unit = ''] = QUANTITY.exec(value) ?? [];
  const factor = UNITS.get(unit);
  return digits === undefined || factor === undefined
    ? undefined
    : Number(digits) * 10 ** Number(exponent) * factor;
}
