import {
  k8sCronjobHistory,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Rule } from '../../Rule';
import { find, Found, onKinds, titleOf, whole } from './support';

const KEYS = ['successfulJobsHistoryLimit', 'failedJobsHistoryLimit'];

const NO_CRONJOB: Localized = {
  fr: 'Le dépôt ne déclare aucun CronJob.',
  en: 'The repository declares no CronJob.',
};

const added = (keys: readonly string[]): Localized => ({
  fr: `La plateforme ajoutera : ${keys.map(key => `${key}: 5`).join(', ')}.`,
  en: `The platform will add: ${keys.map(key => `${key}: 5`).join(', ')}.`,
});

function check(manifest: Manifest): Found[] {
  const values = KEYS.map(key => ({
    key,
    value: lookAt(manifest.object, ['spec', key]),
  }));
  const absent = values
    .filter(({ value }) => value === undefined || value === null)
    .map(({ key }) => key);
  const place = whole(manifest);
  if (absent.length > 0) {
    return [
      find('doubtful', place, ['spec'], titleOf(manifest), added(absent)),
    ];
  }
  return values.some(({ value }) => value === UNCLEAR)
    ? [find('unclear', place, ['spec'], titleOf(manifest))]
    : [];
}

export const cronjobHistoryRule: Rule = {
  description: k8sCronjobHistory,
  check: repository =>
    onKinds(repository, ['CronJob'], NO_CRONJOB, jobs => jobs.flatMap(check)),
};
