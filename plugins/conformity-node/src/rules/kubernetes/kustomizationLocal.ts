import {
  k8sKustomizationLocal,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  findKustomizations,
  isRemote,
  Kustomization,
  pathFrom,
} from '../../manifests/kustomize/Kustomization';
import { patchFiles } from '../../manifests/kustomize/patches';
import { notApplicable } from '../../outcomes';
import { asList, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { Found, verdict } from './support';

const NONE: Localized = {
  fr: 'Le dépôt n’a pas de kustomization.',
  en: 'The repository has no kustomization.',
};
const REMOTE: Localized = {
  fr: 'Ressource distante : la kustomization n’est pas construite ici, et ce qu’elle déploie n’est pas vérifié.',
  en: 'Remote resource: the kustomization is not built here, and what it deploys is not checked.',
};
const MISSING: Localized = {
  fr: 'Ce fichier n’est pas dans le dépôt : kustomize échoue.',
  en: 'This file is not in the repository: kustomize fails.',
};
const CHARTS: Localized = {
  fr: 'Charts rendus par kustomize : ils ne sont pas lus ici, et Argo CD ne les rend que s’il est réglé pour cela.',
  en: 'Charts rendered by kustomize: they are not read here, and Argo CD only renders them where it is set to.',
};

function check(
  { file, folder, map, named }: Kustomization,
  folders: ReadonlyMap<string, Kustomization>,
  repository: Repository,
): Found[] {
  const tell = (
    as: Found['as'],
    path: readonly (string | number)[],
    value: string,
    detail: Localized,
  ): Found => ({
    as,
    clue: { file, at: { document: 0, path }, value, detail },
  });
  const isThere = (text: string) => {
    const path = pathFrom(folder, text);
    return (
      path !== undefined &&
      (repository.has(path) || folders.has(path === '' ? '' : `${path}/`))
    );
  };
  return [
    ...named.flatMap(({ key, index, text }) => {
      if (isRemote(text)) return [tell('doubtful', [key, index], text, REMOTE)];
      return isThere(text) ? [] : [tell('bad', [key, index], text, MISSING)];
    }),
    ...patchFiles(map)
      .filter(text => !text.includes('\n') && !isThere(text))
      .map(text => tell('bad', ['patches'], text, MISSING)),
    ...(asList(get(map, 'helmCharts')).length > 0
      ? [tell('doubtful', ['helmCharts'], 'helmCharts', CHARTS)]
      : []),
  ];
}

export const kustomizationLocalRule: Rule = {
  description: k8sKustomizationLocal,
  check: repository => {
    const all = findKustomizations(repository.snapshot, repository.yaml);
    return all.size === 0
      ? notApplicable(NONE)
      : verdict([...all.values()].flatMap(one => check(one, all, repository)));
  },
};
