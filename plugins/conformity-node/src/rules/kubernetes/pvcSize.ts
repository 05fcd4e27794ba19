import {
  k8sPvcSize,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest, Place } from '../../manifests/Manifest';
import { isOpaque, lookAt, UNCLEAR } from '../../manifests/opaque';
import { quantity } from '../../manifests/quantity';
import { Workload } from '../../manifests/workloads';
import { notApplicable, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, at, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { find, Found, podPlace, verdict, whole } from './support';

const MAX = 1024 ** 4;
const STORAGE = ['spec', 'resources', 'requests', 'storage'];

const NO_VOLUME: Localized = {
  fr: 'Le dépôt ne demande aucun volume persistant.',
  en: 'The repository asks for no persistent volume.',
};
const TOO_LARGE: Localized = {
  fr: 'Plus de 1Ti.',
  en: 'More than 1Ti.',
};
const NO_QUANTITY: Localized = {
  fr: 'Ce n’est pas une quantité de Kubernetes.',
  en: 'This is no quantity of Kubernetes.',
};

type Keys = readonly (string | number)[];

/** What asks for a volume, and where it says how large. */
interface Claim {
  place: Place;
  path: Keys;
}

/** Claims of what makes them: a StatefulSet, a database of CloudNativePG. */
function claimsOf(manifest: Manifest): Claim[] {
  const place = whole(manifest);
  switch (manifest.kind) {
    case 'PersistentVolumeClaim':
      return [{ place, path: STORAGE }];
    case 'StatefulSet': {
      const path = ['spec', 'volumeClaimTemplates'];
      return asList(at(manifest.object, path)).map((_, index) => ({
        place,
        path: [...path, index, ...STORAGE],
      }));
    }
    case 'Cluster':
      return manifest.apiVersion.startsWith('postgresql.cnpg.io/')
        ? ['storage', 'walStorage'].map(key => ({
            place,
            path: ['spec', key, 'size'],
          }))
        : [];
    default:
      return [];
  }
}

/** Claims that pods make for themselves. */
const claimsOfPod = (workload: Workload): Claim[] =>
  asList(get(workload.spec, 'volumes')).flatMap((volume, index) =>
    get(asMap(volume), 'ephemeral') === undefined
      ? []
      : [
          {
            place: podPlace(workload),
            path: [
              'volumes',
              index,
              'ephemeral',
              'volumeClaimTemplate',
              ...STORAGE,
            ],
          },
        ],
  );

function check({ place, path }: Claim): Found[] {
  const full = [...place.path, ...path];
  const last = full.slice(-3).map(String);
  const size = lookAt(at(place.manifest.object, full.slice(0, -3)), last);
  const clue = (as: Found['as'], detail?: Localized) => [
    find(
      as,
      place,
      path,
      size === UNCLEAR ? undefined : scalarText(size),
      detail,
    ),
  ];
  if (size === UNCLEAR || isOpaque(size)) return clue('unclear');
  if (size === undefined || size === null) return [];
  const bytes = quantity(size);
  if (bytes === undefined) return clue('doubtful', NO_QUANTITY);
  return bytes > MAX ? clue('bad', TOO_LARGE) : [];
}

const claimsIn = (repository: Repository) => [
  ...repository.manifests.all.flatMap(claimsOf),
  ...repository.workloads.flatMap(claimsOfPod),
];

export const pvcSizeRule: Rule = {
  description: k8sPvcSize,
  check: repository => {
    const claims = claimsIn(repository);
    return claims.length > 0
      ? verdict(claims.flatMap(check))
      : (unreadManifests(repository) ?? notApplicable(NO_VOLUME));
  },
};
