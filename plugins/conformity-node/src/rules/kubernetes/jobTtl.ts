import {
  k8sJobTtl,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Rule } from '../../Rule';
import { find, Found, onKinds, titleOf, whole } from './support';

const KEY = ['spec', 'ttlSecondsAfterFinished'];

const NO_JOB: Localized = {
  fr: 'Le dépôt ne déclare aucun Job.',
  en: 'The repository declares no Job.',
};
const ADDED: Localized = {
  fr: 'La plateforme ajoutera ttlSecondsAfterFinished: 900.',
  en: 'The platform will add ttlSecondsAfterFinished: 900.',
};

function check(manifest: Manifest): Found[] {
  const value = lookAt(manifest.object, KEY);
  const place = whole(manifest);
  if (value === UNCLEAR)
    return [find('unclear', place, KEY, titleOf(manifest))];
  return value === undefined || value === null
    ? [find('doubtful', place, ['spec'], titleOf(manifest), ADDED)]
    : [];
}

export const jobTtlRule: Rule = {
  description: k8sJobTtl,
  check: repository =>
    onKinds(repository, ['Job'], NO_JOB, jobs => jobs.flatMap(check)),
};
