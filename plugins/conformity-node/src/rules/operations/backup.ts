import {
  backup,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { clusterBackup, dumpersOf, isScheduled } from '../../manifests/backups';
import {
  cnpgClusters,
  databaseDependencies,
  Declared,
  isDatabase,
} from '../../manifests/databases';
import { forProduction, sameEnvironment } from '../../manifests/environments';
import { Manifest } from '../../manifests/Manifest';
import { Workload } from '../../manifests/workloads';
import {
  judge,
  notApplicable,
  notConforming,
  unknown,
  unreadManifests,
} from '../../outcomes';
import { at } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { lacking, titleOf } from './support';

const NO_DATABASE: Localized = {
  fr: 'Le dépôt ne déclare pas de base de données.',
  en: 'The repository declares no database.',
};

const NOTHING: Localized = {
  fr: 'Aucune sauvegarde de cette base de données.',
  en: 'No backup of this database.',
};

const NOT_SCHEDULED: Localized = {
  fr: 'Aucun ScheduledBackup ne déclenche les sauvegardes de ce Cluster.',
  en: 'No ScheduledBackup starts the backups of this Cluster.',
};

const OF_DEPENDENCY: Localized = {
  fr: 'La base vient d’une dépendance du chart : ses valeurs ne disent pas si elle est sauvegardée.',
  en: 'The database comes from a dependency of the chart: its values do not say whether it is backed up.',
};

/** What is for production; everything where nothing is. */
function most<T extends { manifest: Manifest }>(
  items: readonly T[],
  { snapshot }: Repository,
): readonly T[] {
  const production = forProduction(items, snapshot.platform);
  return production.length > 0 ? production : items;
}

const clue = (manifest: Manifest, detail: Localized): Clue => ({
  place: { manifest, path: ['spec'] },
  value: titleOf(manifest),
  detail,
});

/** What the values say of a dependency, the most precise file last. */
function switchOf(
  { chart }: Declared,
  path: readonly string[],
  repository: Repository,
): { on: boolean; clue: Clue } | undefined {
  return chart.variants
    .flatMap(({ valueFiles }) => valueFiles)
    .flatMap(file => {
      const value = at(repository.yaml.documents(file)[0], path);
      return typeof value === 'boolean'
        ? [
            {
              on: value,
              clue: { file, at: { document: 0, path }, detail: NOTHING },
            },
          ]
        : [];
    })
    .at(-1);
}

interface Found {
  bad: Clue[];
  unclear: Clue[];
  doubtful: Clue[];
}

function ofClusters(
  clusters: readonly Manifest[],
  repository: Repository,
): Found {
  const told = clusters.map(manifest => ({
    manifest,
    how: clusterBackup(manifest),
    scheduled: isScheduled(manifest, repository),
  }));
  const isSet = (how: string) => how !== 'none' && how !== 'unclear';
  return {
    bad: told
      .filter(({ how }) => how === 'none')
      .map(({ manifest }) => clue(manifest, NOTHING)),
    unclear: told
      .filter(
        ({ how, scheduled }) =>
          how === 'unclear' || (isSet(how) && scheduled === 'unclear'),
      )
      .map(({ manifest }) => clue(manifest, NOTHING)),
    doubtful: told
      .filter(({ how, scheduled }) => isSet(how) && scheduled === 'no')
      .map(({ manifest }) => clue(manifest, NOT_SCHEDULED)),
  };
}

const ofWorkloads = (
  databases: readonly Workload[],
  dumpers: readonly Workload[],
): Clue[] =>
  databases
    .filter(
      ({ manifest }) =>
        !dumpers.some(one => sameEnvironment(one.manifest, manifest)),
    )
    .map(({ manifest }) => clue(manifest, NOTHING));

export const backupRule: Rule = {
  description: backup,
  check: repository => {
    const clusters = most(
      cnpgClusters(repository).map(manifest => ({ manifest })),
      repository,
    ).map(({ manifest }) => manifest);
    const dumpers = dumpersOf(repository);
    const databases = most(
      repository.workloads.filter(
        one => isDatabase(one) && one.manifest.kind !== 'CronJob',
      ),
      repository,
    ).filter(one => !dumpers.includes(one));
    const brought = databaseDependencies(repository).filter(
      one =>
        !one.condition ||
        switchOf(one, one.condition, repository)?.on !== false,
    );
    if (clusters.length + databases.length + brought.length === 0) {
      return unreadManifests(repository) ?? notApplicable(NO_DATABASE);
    }
    const switches = brought.map(one => ({
      one,
      told:
        switchOf(one, [one.alias, 'backup', 'enabled'], repository) ??
        switchOf(one, [one.alias, 'backups', 'enabled'], repository),
    }));
    const silent =
      dumpers.length > 0 ? [] : switches.filter(({ told }) => !told);
    const { bad, unclear, doubtful } = ofClusters(clusters, repository);
    const off = switches.flatMap(({ told }) =>
      told && !told.on && dumpers.length === 0 ? [told.clue] : [],
    );
    if (off.length > 0) return notConforming(off);
    const without = [...bad, ...ofWorkloads(databases, dumpers)];
    if (without.length > 0) return lacking(repository, without);
    if (silent.length > 0) {
      return unknown(
        OF_DEPENDENCY,
        silent.map(({ one: { chart, index, name } }) => ({
          file: `${chart.folder}Chart.yaml`,
          at: { document: 0, path: ['dependencies', index] },
          value: name,
        })),
      );
    }
    return judge({ unclear, doubtful });
  },
};
