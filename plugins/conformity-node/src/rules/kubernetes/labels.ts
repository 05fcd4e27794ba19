import { labels } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { judge, onWorkloads } from '../../outcomes';
import { isOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { asMap, at, get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';

const REQUIRED = ['app', 'env', 'tier'];

const missing = (names: string[]) => ({
  fr: `Labels absents : ${names.join(', ')}`,
  en: `Missing labels: ${names.join(', ')}`,
});

/** Labels that an object, and then its pods, should carry and do not. */
function lacking({ manifest, templatePath }: Workload): Clue[] {
  const places = [[], templatePath].filter(
    (path, index, all) => index === 0 || path.join() !== all[0]?.join(),
  );
  return places.flatMap(path => {
    const metadata = [...path, 'metadata'];
    const labelsOf = asMap(at(manifest.object, [...metadata, 'labels']));
    const names = REQUIRED.filter(name => {
      const value = get(labelsOf, name);
      return value === undefined || value === null || value === '';
    });
    return names.length === 0
      ? []
      : [
          {
            place: { manifest, path: [...metadata, 'labels'] },
            value: `${manifest.kind} ${manifest.name ?? ''}`,
            detail: missing(names),
          },
        ];
  });
}

// Labels that a helper of the chart writes are known to Helm alone.
const isUnclear = ({ place }: Clue) =>
  isOpaque(
    JSON.stringify(
      at(place?.manifest.object, place?.path.slice(0, -1) ?? []) ?? '',
    ),
  );

export const labelsRule: Rule = {
  description: labels,
  check: repository =>
    onWorkloads(repository, () => {
      const clues = repository.workloads.flatMap(lacking);
      return judge({
        bad: clues.filter(clue => !isUnclear(clue)),
        unclear: clues.filter(isUnclear),
      });
    }),
};
