import {
  k8sLabelValues,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque, isPartlyOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { scalarText } from '../../parse/scalar';
import { asMap, at, get, YamlMap } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { find, Found, onPods, titleOf } from './support';

const COMPONENTS = [
  ...['nginx', 'apache', 'caddy', 'tomcat'],
  ...['python', 'node', 'openjdk', 'golang', 'php', 'ruby', 'perl'],
  ...['drupal', 'java'],
  ...['postgres', 'mariadb', 'mysql', 'mongo', 'cassandra', 'cockroach'],
  ...['influx', 'etcd'],
  ...['varnish', 'redis', 'memcached'],
  ...['rabbitmq', 'kafka', 'apachemq', 'kubemq'],
  'busybox',
];

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['env', ['dev', 'formation', 'qualif', 'test', 'preprod', 'prod']],
  ['tier', ['frontend', 'backend', 'db', 'cache', 'auth']],
  ['criticality', ['high', 'medium', 'low']],
  ['component', COMPONENTS],
]);

const NAMES = ['app', ...LISTS.keys()];
const ASKED = ['criticality', 'component'];

const outside = (key: string, values: readonly string[]): Localized => ({
  fr: `Valeur hors de la liste du label ${key} : ${values.join(', ')}.`,
  en: `Value outside the list of the label ${key}: ${values.join(', ')}.`,
});

const capitals = (key: string): Localized => ({
  fr: `La clé s’écrit en minuscules : ${key.toLowerCase()}.`,
  en: `The key is written in lower case: ${key.toLowerCase()}.`,
});

const lacking = (keys: readonly string[]): Localized => ({
  fr: `Labels demandés et absents : ${keys.join(', ')}.`,
  en: `Labels that are asked for and absent: ${keys.join(', ')}.`,
});

function valuesOf(labels: YamlMap, place: Parameters<typeof find>[1]): Found[] {
  return Object.keys(labels).flatMap(key => {
    const own = get(labels, key);
    const value = scalarText(own) ?? '';
    const name = key.toLowerCase();
    if (key !== name && NAMES.includes(name)) {
      return [
        find('doubtful', place, [key], `${key}: ${value}`, capitals(key)),
      ];
    }
    const values = LISTS.get(key);
    if (!values || value === '' || values.includes(value)) return [];
    return isOpaque(value)
      ? [find('unclear', place, [key], key)]
      : [
          find(
            'doubtful',
            place,
            [key],
            `${key}: ${value}`,
            outside(key, values),
          ),
        ];
  });
}

function check({ manifest, templatePath }: Workload): Found[] {
  const paths = templatePath.length === 0 ? [[]] : [[], templatePath];
  return paths.flatMap(path => {
    const metadata = [...path, 'metadata'];
    const held = get(asMap(at(manifest.object, metadata)), 'labels');
    const place = { manifest, path: [...metadata, 'labels'] };
    if (isOpaque(held)) return [find('unclear', place, [], titleOf(manifest))];
    const labels = asMap(held) ?? {};
    const absent = ASKED.filter(key => (get(labels, key) ?? '') === '');
    const found = valuesOf(labels, place);
    if (absent.length === 0) return found;
    return isPartlyOpaque(labels)
      ? [...found, find('unclear', place, [], titleOf(manifest))]
      : [
          ...found,
          find('doubtful', place, [], titleOf(manifest), lacking(absent)),
        ];
  });
}

export const labelValuesRule: Rule = {
  description: k8sLabelValues,
  check: repository => onPods(repository, check),
};
