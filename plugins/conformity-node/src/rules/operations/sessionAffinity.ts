import {
  Localized,
  sessionAffinity,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { judge, notApplicable, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asMap, at, get } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';

const KINDS = ['Service', 'Ingress', 'Route', 'DestinationRule'];

const NOT_SERVED: Localized = {
  fr: 'Le dépôt ne déclare ni Service, ni Ingress, ni Route.',
  en: 'The repository declares no Service, Ingress or Route.',
};

const STICKY: Localized = {
  fr: 'Les requêtes d’un utilisateur reviennent au même pod.',
  en: 'The requests of a user come back to the same pod.',
};

const OFF = ['', 'false', 'none', 'off'];
const isOn = (value: string) => !OFF.includes(value.toLowerCase());
const byClient = (value: string) =>
  ['remote_addr', 'forwarded_for', 'cookie'].some(part => value.includes(part));

/** Annotations of controllers that tie a user to a pod, and the values that do. */
const ANNOTATIONS: Record<string, (value: string) => boolean> = {
  'nginx.ingress.kubernetes.io/affinity': isOn,
  'nginx.ingress.kubernetes.io/session-cookie-name': isOn,
  'nginx.ingress.kubernetes.io/upstream-hash-by': byClient,
  'nginx.org/sticky-cookie-services': isOn,
  'ingress.kubernetes.io/affinity': isOn,
  'haproxy-ingress.github.io/affinity': isOn,
  'haproxy.org/cookie-persistence': isOn,
  'haproxy.router.openshift.io/balance': value => value === 'source',
  'router.openshift.io/cookie_name': isOn,
  'traefik.ingress.kubernetes.io/affinity': isOn,
  'traefik.ingress.kubernetes.io/service.sticky.cookie': isOn,
};

const HASHES = ['httpCookie', 'httpHeaderName', 'useSourceIp'];

function stickyPaths({ object }: Manifest): string[][] {
  const annotations = asMap(at(object, ['metadata', 'annotations']));
  const hash = ['spec', 'trafficPolicy', 'loadBalancer', 'consistentHash'];
  const hashes = asMap(at(object, hash));
  const affinity = get(asMap(get(object, 'spec')), 'sessionAffinity');
  return [
    ...(affinity === 'ClientIP' ? [['spec', 'sessionAffinity']] : []),
    ...Object.keys(annotations ?? {})
      .filter(key => {
        const value = scalarText(get(annotations, key)) ?? '';
        const test = Object.hasOwn(ANNOTATIONS, key) && ANNOTATIONS[key];
        return test && !isOpaque(value) && test(value);
      })
      .map(key => ['metadata', 'annotations', key]),
    ...HASHES.filter(key => get(hashes, key)).map(key => [...hash, key]),
  ];
}

const clue = (
  manifest: Manifest,
  path: readonly string[],
  detail?: Localized,
): Clue => ({
  place: { manifest, path },
  value: `${path.at(-1)}: ${scalarText(at(manifest.object, path)) ?? ''}`,
  detail,
});

export const sessionAffinityRule: Rule = {
  description: sessionAffinity,
  check: repository => {
    const served = repository.ofKind(...KINDS);
    if (served.length === 0) {
      return unreadManifests(repository) ?? notApplicable(NOT_SERVED);
    }
    const path = ['spec', 'sessionAffinity'];
    return judge({
      bad: served.flatMap(manifest =>
        stickyPaths(manifest).map(sticky => clue(manifest, sticky, STICKY)),
      ),
      unclear: served
        .filter(({ object }) => isOpaque(at(object, path)))
        .map(manifest => clue(manifest, path)),
    });
  },
};
