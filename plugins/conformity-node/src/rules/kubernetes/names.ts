import {
  k8sNames,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { Rule } from '../../Rule';
import { find, Found, onManifests, whole } from './support';

const MAX = 63;
/** Kubernetes adds the time of a run. */
const MAX_OF_CRONJOB = 52;
const PATH = ['metadata', 'name'];

const tooLong = (length: number, max: number): Localized => ({
  fr: `${length} caractères, pour ${max} au plus.`,
  en: `${length} characters, of ${max} at most.`,
});

function check(manifest: Manifest): Found[] {
  const { kind, name } = manifest;
  if (name === undefined) return [];
  const place = whole(manifest);
  if (isOpaque(name)) return [find('unclear', place, PATH, kind)];
  const max = kind === 'CronJob' ? MAX_OF_CRONJOB : MAX;
  return name.length > max
    ? [find('bad', place, PATH, name, tooLong(name.length, max))]
    : [];
}

export const namesRule: Rule = {
  description: k8sNames,
  check: repository =>
    onManifests(repository, manifests => manifests.flatMap(check)),
};
