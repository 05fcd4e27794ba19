import {
  configExternal,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { judge, onWorkloads } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, get, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';

/** Variables that may be written in a manifest before it is a configuration. */
const FEW = 5;
/** Of what a hostile file may hold, enough to tell. */
const ENOUGH = 500;

const many = (count: number): Localized => ({
  fr: `${count} variables sont écrites en dur`,
  en: `${count} variables are written there`,
});

/** Every value that the files of values hold, as texts. */
function scalarsOf(value: Yaml | undefined): string[] {
  const text = scalarText(value);
  if (text !== undefined) return [text];
  const inside = asMap(value);
  return [...asList(value), ...Object.values(inside ?? {})].flatMap(scalarsOf);
}

/** Values of the chart that a manifest comes from, which are no part of it. */
function valuesOf(manifest: Manifest, repository: Repository): string[] {
  if (manifest.origin !== 'helm') return [];
  const chart = repository.charts.find(({ folder }) =>
    manifest.file.startsWith(folder),
  );
  const variant = chart?.variants.find(
    ({ environment }) => environment === manifest.environment,
  );
  return (variant?.valueFiles ?? [])
    .flatMap(path => repository.yaml.documents(path))
    .flatMap(scalarsOf)
    .filter(text => text.length > 1)
    .slice(0, ENOUGH);
}

/** Variables of a container that have their value beside their name. */
const literalsOf = ({ spec }: Container): string[] =>
  asList(get(spec, 'env'))
    .slice(0, ENOUGH)
    .flatMap(item => {
      const value = scalarText(get(asMap(item), 'value'));
      return value === undefined || value === '' || isOpaque(value)
        ? []
        : [value];
    });

export const configExternalRule: Rule = {
  description: configExternal,
  check: repository =>
    onWorkloads(repository, () => {
      const containers = repository.workloads
        .flatMap(workload => workload.containers)
        .filter(({ role }) => role === 'main');
      return judge({
        doubtful: containers.flatMap(container => {
          const literals = literalsOf(container);
          if (literals.length <= FEW) return [];
          const { manifest, path, name } = container;
          const values = valuesOf(manifest, repository);
          const own = literals.filter(
            literal => !values.some(value => literal.includes(value)),
          );
          return own.length > FEW
            ? [
                {
                  place: { manifest, path: [...path, 'env'] },
                  value: name,
                  detail: many(own.length),
                },
              ]
            : [];
        }),
      });
    }),
};
