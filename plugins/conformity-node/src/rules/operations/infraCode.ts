import {
  infraCode,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  conforming,
  notApplicable,
  notConforming,
  warning,
} from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const FOLDER =
  /^(helm|charts?|k8s|kubernetes|kustomize|manifests|openshift|gitops|infra|infrastructure)\//;
const KUSTOMIZATION = /(^|\/)(kustomization\.ya?ml|Kustomization)$/;
// Objects of other tools, which no cluster takes.
const ELSEWHERE =
  /^(backstage\.io|kind\.x-k8s\.io|skaffold|scaffolder\.backstage)/;

const NOTHING: Localized = {
  fr: 'Le dépôt ne contient ni chart Helm, ni kustomization, ni manifest.',
  en: 'The repository holds no Helm chart, kustomization or manifest.',
};

const NOT_INFRASTRUCTURE: Localized = {
  fr: 'Le dépôt n’est pas un dépôt d’infrastructure.',
  en: 'The repository is not an infrastructure repository.',
};

function descriptionOf(repository: Repository): Clue | undefined {
  const [chart] = repository.charts;
  if (chart) return { file: `${chart.folder}Chart.yaml` };
  const [kustomization] = repository.paths(KUSTOMIZATION);
  if (kustomization !== undefined) return { file: kustomization };
  const manifest = repository.manifests.all.find(
    ({ apiVersion }) => !ELSEWHERE.test(apiVersion),
  );
  return manifest && { place: { manifest, path: ['kind'] } };
}

export const infraCodeRule: Rule = {
  description: infraCode,
  check: repository => {
    const found = descriptionOf(repository);
    if (found) return conforming([found]);
    if (repository.snapshot.platform.infrastructure) {
      return notConforming([{ detail: NOTHING }]);
    }
    const [inside] = repository.paths(FOLDER);
    return inside === undefined
      ? notApplicable(NOT_INFRASTRUCTURE)
      : warning([{ file: inside, detail: NOTHING }]);
  },
};
