import {
  backupS3,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  clusterBackup,
  dumpersOf,
  sendsToS3,
  storesOf,
} from '../../manifests/backups';
import { cnpgClusters } from '../../manifests/databases';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { judge, notApplicable, unreadManifests } from '../../outcomes';
import { asMap, asText, at, get, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { titleOf } from './support';

const NO_BACKUP: Localized = {
  fr: 'Le dépôt ne déclare pas de sauvegarde de base de données.',
  en: 'The repository declares no backup of a database.',
};

const NOT_S3: Localized = {
  fr: 'La sauvegarde ne part pas vers un stockage S3.',
  en: 'The backup does not go to an S3 storage.',
};

const SAME_CLUSTER: Localized = {
  fr: 'Ce stockage S3 est dans le même cluster : il se perd avec lui.',
  en: 'This S3 storage is in the same cluster: it is lost with it.',
};

const STORE_ELSEWHERE: Localized = {
  fr: 'L’ObjectStore nommé n’est pas dans le dépôt.',
  en: 'The ObjectStore that is named is not in the repository.',
};

type Verdict = 'good' | 'bad' | 'unclear' | 'doubtful';
type Found = { verdict: Verdict; clue: Clue };

const found = (
  verdict: Verdict,
  manifest: Manifest,
  path: readonly string[],
  detail: Localized,
): Found => ({
  verdict,
  clue: { place: { manifest, path }, value: titleOf(manifest), detail },
});

/** True for a host that only the cluster resolves. */
function isInside(endpoint: string): boolean {
  const [, host = ''] = /^https?:\/\/([^/:]+)/.exec(endpoint) ?? [];
  return host !== '' && (!host.includes('.') || /\.svc(\.|$)/.test(host));
}

/** Where the store of a backup is. */
function ofStore(
  manifest: Manifest,
  path: readonly string[],
  store: Yaml | undefined,
): Found {
  const destination = asText(get(asMap(store), 'destinationPath')) ?? '';
  const endpoint = asText(get(asMap(store), 'endpointURL')) ?? '';
  const written = [...path, 'destinationPath'];
  if (destination.startsWith('s3://')) {
    return isInside(endpoint)
      ? found('doubtful', manifest, [...path, 'endpointURL'], SAME_CLUSTER)
      : found('good', manifest, written, NOT_S3);
  }
  return isOpaque(destination)
    ? found('unclear', manifest, written, NOT_S3)
    : found('bad', manifest, written, NOT_S3);
}

function ofCluster(manifest: Manifest, repository: Repository): Found[] {
  const path = ['spec', 'backup'];
  switch (clusterBackup(manifest)) {
    case 'none':
      return [];
    case 'unclear':
      return [found('unclear', manifest, path, NOT_S3)];
    case 'snapshot':
      return [found('bad', manifest, [...path, 'volumeSnapshot'], NOT_S3)];
    case 'plugin': {
      const stores = repository.ofKind('ObjectStore');
      return storesOf(manifest).map(name => {
        const store = stores.find(one => one.name === name);
        const key = ['spec', 'configuration'];
        return store
          ? ofStore(store, key, at(store.object, key))
          : found('unclear', manifest, ['spec', 'plugins'], STORE_ELSEWHERE);
      });
    }
    default: {
      const key = [...path, 'barmanObjectStore'];
      return [ofStore(manifest, key, at(manifest.object, key))];
    }
  }
}

const VERDICTS = { yes: 'good', no: 'bad', unclear: 'unclear' } as const;

export const backupS3Rule: Rule = {
  description: backupS3,
  check: repository => {
    const all = [
      ...cnpgClusters(repository).flatMap(one => ofCluster(one, repository)),
      ...dumpersOf(repository).map(one =>
        found(
          VERDICTS[sendsToS3(one, repository)],
          one.manifest,
          [...one.specPath, 'containers'],
          NOT_S3,
        ),
      ),
    ];
    if (all.length === 0) {
      return unreadManifests(repository) ?? notApplicable(NO_BACKUP);
    }
    const clues = (wanted: Verdict) =>
      all.flatMap(({ verdict, clue }) => (verdict === wanted ? [clue] : []));
    return judge({
      bad: clues('bad'),
      unclear: clues('unclear'),
      doubtful: clues('doubtful'),
    });
  },
};
