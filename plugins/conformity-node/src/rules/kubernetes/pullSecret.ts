import {
  k8sPullSecret,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { parseImage } from '../../docker/imageReference';
import { isOfPlatform } from '../../docker/knownImages';
import { sameEnvironment } from '../../manifests/environments';
import { isOpaque, isPartlyOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { conforming, notApplicable, onWorkloads } from '../../outcomes';
import { asList, asMap, asText, get, YamlMap } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { find, Found, podPlace, titleOf, verdict } from './support';

const SECRET = 'registry-pull-secret';
const KEY = 'imagePullSecrets';

const NO_OWN_IMAGE: Localized = {
  fr: 'Aucune image ne vient du registre de la plateforme.',
  en: 'No image comes from the platform’s registry.',
};
const LACKS: Localized = {
  fr: `imagePullSecrets ne nomme pas ${SECRET}.`,
  en: `imagePullSecrets does not name ${SECRET}.`,
};
const OTHER: Localized = {
  fr: `Un autre secret que ${SECRET} : il faut qu’il existe dans chaque environnement.`,
  en: `Another secret than ${SECRET}: it must exist in each environment.`,
};

type Origin = 'own' | 'unclear' | 'other';

function originOf(image: string | undefined): Origin {
  if (image === undefined) return 'other';
  const { registry } = parseImage(image);
  if (isOpaque(registry ?? image.split('/')[0])) return 'unclear';
  return registry !== undefined && isOfPlatform(registry) ? 'own' : 'other';
}

const secretsOf = (holder: YamlMap | undefined) =>
  asList(get(holder, KEY)).map(item => asText(get(asMap(item), 'name')) ?? '');

const isUnclear = (holder: YamlMap | undefined) => {
  const held = get(holder, KEY);
  return (
    isOpaque(held) ||
    isPartlyOpaque(held) ||
    secretsOf(holder).some(isOpaque) ||
    (held === undefined && holder !== undefined && isPartlyOpaque(holder))
  );
};

/** The account that the pods run as, where the repository declares it. */
function accountOf(repository: Repository, { manifest, spec }: Workload) {
  const name =
    asText(get(spec, 'serviceAccountName')) ??
    asText(get(spec, 'serviceAccount')) ??
    'default';
  return repository
    .ofKind('ServiceAccount')
    .find(one => one.name === name && sameEnvironment(one, manifest))?.object;
}

function check(
  repository: Repository,
  workload: Workload,
  origin: Origin,
): Found[] {
  const holders = [workload.spec, accountOf(repository, workload)];
  const names = holders.flatMap(secretsOf);
  if (names.includes(SECRET)) return [];
  const title = titleOf(workload.manifest);
  const place = podPlace(workload);
  if (origin === 'unclear' || holders.some(isUnclear)) {
    return [find('unclear', place, [KEY], title)];
  }
  return names.length > 0
    ? [find('doubtful', place, [KEY], names.join(', '), OTHER)]
    : [find('bad', place, [KEY], title, LACKS)];
}

export const pullSecretRule: Rule = {
  description: k8sPullSecret,
  check: repository =>
    onWorkloads(repository, () => {
      const told = repository.workloads.map(workload => {
        const origins = workload.containers.map(({ image }) => originOf(image));
        const origin: Origin =
          (['own', 'unclear'] as const).find(one => origins.includes(one)) ??
          'other';
        return { workload, origin };
      });
      const concerned = told.filter(({ origin }) => origin !== 'other');
      if (concerned.length === 0) return notApplicable(NO_OWN_IMAGE);
      const found = concerned.flatMap(({ workload, origin }) =>
        check(repository, workload, origin),
      );
      return found.length === 0 ? conforming() : verdict(found);
    }),
};
