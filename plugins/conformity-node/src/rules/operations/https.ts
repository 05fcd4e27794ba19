import {
  https,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { judge, notApplicable, unknown, unreadManifests } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, at, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Outcome, Rule } from '../../Rule';
import { titleOf } from './support';

const NOT_EXPOSED: Localized = {
  fr: 'Le dépôt ne déclare ni Ingress, ni Route, ni HTTPRoute.',
  en: 'The repository declares no Ingress, Route or HTTPRoute.',
};

const GATEWAY: Localized = {
  fr: 'Le chiffrement est celui de la Gateway, que le dépôt ne décrit pas.',
  en: 'The encryption is that of the Gateway, which the repository does not describe.',
};

const NO_TLS: Localized = {
  fr: 'Pas de TLS : à vérifier que la chaîne de services porte le certificat.',
  en: 'No TLS: check that the service chain carries the certificate.',
};

const ROUTE_WITHOUT_TLS: Localized = {
  fr: 'La Route sert en HTTP, sans chiffrement.',
  en: 'The Route serves over HTTP, without encryption.',
};

const ALSO_CLEAR: Localized = {
  fr: 'L’accès en HTTP reste ouvert à côté de HTTPS.',
  en: 'Access over HTTP stays open beside HTTPS.',
};

/** What an object says of its encryption. */
type Found = { verdict: 'bad' | 'unclear' | 'doubtful'; clue: Clue };

const tell = (
  verdict: Found['verdict'],
  manifest: Manifest,
  path: readonly (string | number)[],
  detail: Localized,
): Found => ({
  verdict,
  clue: { place: { manifest, path }, value: titleOf(manifest), detail },
});

const TERMINATIONS = ['edge', 'reencrypt', 'passthrough'];
const TLS_ANNOTATIONS: Record<string, readonly string[]> = {
  'route.openshift.io/termination': TERMINATIONS,
  'traefik.ingress.kubernetes.io/router.tls': ['true'],
};

function ofIngress(manifest: Manifest): Found[] {
  const tls = at(manifest.object, ['spec', 'tls']);
  const annotations = asMap(at(manifest.object, ['metadata', 'annotations']));
  if (isOpaque(tls))
    return [tell('unclear', manifest, ['spec', 'tls'], NO_TLS)];
  const isSecure =
    asList(tls).length > 0 ||
    Object.entries(TLS_ANNOTATIONS).some(([key, values]) =>
      values.includes(scalarText(get(annotations, key)) ?? ''),
    );
  if (!isSecure) return [tell('doubtful', manifest, ['spec'], NO_TLS)];
  return Object.keys(annotations ?? {})
    .filter(
      key =>
        key.endsWith('/ssl-redirect') &&
        scalarText(get(annotations, key)) === 'false',
    )
    .map(key =>
      tell('bad', manifest, ['metadata', 'annotations', key], ALSO_CLEAR),
    );
}

function ofRoute(manifest: Manifest): Found[] {
  const path = ['spec', 'tls'];
  const tls = at(manifest.object, path);
  const termination = get(asMap(tls), 'termination');
  if (isOpaque(tls) || isOpaque(termination)) {
    return [tell('unclear', manifest, path, ROUTE_WITHOUT_TLS)];
  }
  if (!TERMINATIONS.includes(scalarText(termination) ?? '')) {
    return [tell('bad', manifest, ['spec'], ROUTE_WITHOUT_TLS)];
  }
  return get(asMap(tls), 'insecureEdgeTerminationPolicy') === 'Allow'
    ? [
        tell(
          'bad',
          manifest,
          [...path, 'insecureEdgeTerminationPolicy'],
          ALSO_CLEAR,
        ),
      ]
    : [];
}

/** Routes of the Gateway API leave encryption to the gateway. */
function ofGateways(repository: Repository): Outcome {
  const gateways = repository.ofKind('Gateway');
  if (gateways.length === 0) {
    const [manifest] = repository.ofKind('HTTPRoute');
    return unknown(GATEWAY, [
      { place: manifest && { manifest, path: ['spec'] } },
    ]);
  }
  const isClear = (manifest: Manifest) =>
    !asList(at(manifest.object, ['spec', 'listeners'])).some(listener => {
      const protocol = get(asMap(listener), 'protocol');
      return protocol === 'HTTPS' || protocol === 'TLS';
    });
  return judge({
    bad: gateways.filter(isClear).map(manifest => ({
      place: { manifest, path: ['spec', 'listeners'] },
      value: titleOf(manifest),
      detail: ROUTE_WITHOUT_TLS,
    })),
  });
}

export const httpsRule: Rule = {
  description: https,
  check: repository => {
    const found = [
      ...repository.ofKind('Ingress').map(ofIngress),
      ...repository.ofKind('Route').map(ofRoute),
    ];
    if (found.length === 0) {
      return repository.ofKind('HTTPRoute').length > 0
        ? ofGateways(repository)
        : (unreadManifests(repository) ?? notApplicable(NOT_EXPOSED));
    }
    const clues = (wanted: Found['verdict']) =>
      found
        .flat()
        .flatMap(({ verdict, clue }) => (verdict === wanted ? [clue] : []));
    return judge({
      bad: clues('bad'),
      unclear: clues('unclear'),
      doubtful: clues('doubtful'),
    });
  },
};
