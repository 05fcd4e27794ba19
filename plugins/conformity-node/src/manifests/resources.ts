import { asMap, get, Yaml, YamlMap } from '../parse/yaml';
import { isOpaque } from './opaque';
import { quantity } from './quantity';
import { Workload } from './workloads';

/** An amount, `unclear` where only Helm could tell, undefined where none is given. */
export type Amount = number | 'unclear' | undefined;

/** Of what a quota is made. */
export const MEASURES = ['cpu', 'memory'] as const;

/** One of {@link MEASURES}: cores, or bytes. */
export type Measure = (typeof MEASURES)[number];

/** One of the two things that a container says of a measure. */
export type Side = 'requests' | 'limits';

const read = (value: Yaml | undefined): Amount =>
  isOpaque(value) ? 'unclear' : quantity(value);

/** What a container asks for, or is limited to. Kubernetes takes a limit for the request that lacks. */
export function amountOf(
  container: YamlMap | undefined,
  side: Side,
  measure: Measure,
): Amount {
  const resources = get(container, 'resources');
  const given = get(asMap(resources), side);
  if (isOpaque(resources) || isOpaque(given)) return 'unclear';
  const own = read(get(asMap(given), measure));
  return own === undefined && side === 'requests'
    ? amountOf(container, 'limits', measure)
    : own;
}

const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce<Amount>((all, one) => {
    if (all === undefined || one === undefined) return undefined;
    return all === 'unclear' || one === 'unclear' ? 'unclear' : all + one;
  }, 0);

const largest = (a: Amount, b: Amount): Amount => {
  if (a === undefined || b === undefined) return undefined;
  return a === 'unclear' || b === 'unclear' ? 'unclear' : Math.max(a, b);
};

/** What a pod counts for in a quota; undefined where a container says nothing. */
export function amountOfPod(
  { containers }: Workload,
  side: Side,
  measure: Measure,
): Amount {
  const amounts = (wanted: 'init' | 'running') =>
    containers
      .filter(({ role, spec }) => {
        if (role === 'ephemeral') return false;
        // An init container that goes on runs beside the others.
        const isRunning =
          role === 'main' || get(spec, 'restartPolicy') === 'Always';
        return isRunning === (wanted === 'running');
      })
      .map(({ spec }) => amountOf(spec, side, measure));
  return amounts('init').reduce(largest, sum(amounts('running')));
}
