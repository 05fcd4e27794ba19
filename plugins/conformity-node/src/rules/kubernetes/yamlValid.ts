import {
  k8sYamlValid,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isTemplated, YAML_PATH } from '../../manifests/yamlFile';
import { conforming, notApplicable, notConforming } from '../../outcomes';
import { YamlProblem } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const NO_YAML: Localized = {
  fr: 'Le dépôt n’a pas de fichier YAML.',
  en: 'The repository has no YAML file.',
};

const DETAILS: Record<YamlProblem['kind'], Localized> = {
  syntax: {
    fr: 'Ce fichier n’est pas du YAML valide à partir de cette ligne.',
    en: 'This file is no valid YAML from this line on.',
  },
  size: {
    fr: 'Des ancres, ou une imbrication, qui se multiplient sans fin : le fichier n’est pas lu.',
    en: 'Anchors, or nesting, that multiply without end: the file is not read.',
  },
};

const OF_OTHERS = /(^|\/)(node_modules|vendor)\//;

/** Files of YAML that nothing is made of first. */
function plainFiles(repository: Repository): string[] {
  const templates = repository.charts.flatMap(({ folder }) => [
    `${folder}templates/`,
    `${folder}charts/`,
  ]);
  return [...repository.snapshot.files].flatMap(([path, { text }]) =>
    text === undefined ||
    !YAML_PATH.test(path) ||
    OF_OTHERS.test(path) ||
    templates.some(folder => path.startsWith(folder))
      ? []
      : [path],
  );
}

export const yamlValidRule: Rule = {
  description: k8sYamlValid,
  check: repository => {
    const files = plainFiles(repository);
    if (files.length === 0) return notApplicable(NO_YAML);
    const clues = files.flatMap((file): Clue[] => {
      const problem = repository.yaml.problem(file);
      return problem && !isTemplated(repository.text(file) ?? '')
        ? [{ file, at: problem.line, detail: DETAILS[problem.kind] }]
        : [];
    });
    return clues.length > 0 ? notConforming(clues) : conforming();
  },
};
