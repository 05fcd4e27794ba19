import { docs } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, notConforming, warning } from '../../outcomes';
import { asText, asMap, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { absent } from './absent';

const README = /^readme(\.(md|markdown|rst|adoc|txt))?$/i;

/** Fewer characters than this tell nothing. */
const MIN_README = 40;

const SHORT = {
  fr: 'Le README ne dit presque rien.',
  en: 'The README says next to nothing.',
};
const UNREADABLE = {
  fr: 'Le fichier ne se lit pas.',
  en: 'The file cannot be read.',
};

/** Folders that entities of the catalogue say their documentation is in. */
function documentedFolders({ catalog }: Repository): string[] {
  const named = (catalog?.entities ?? []).flatMap(({ entity }) => {
    const ref = entity.metadata.annotations?.['backstage.io/techdocs-ref'];
    const [, folder] = /^dir:(?:\.\/)?(.*?)\/?$/.exec(ref ?? '') ?? [];
    return folder === undefined ? [] : [folder];
  });
  return [
    ...named.map(one => (one === '.' || one === '' ? '' : `${one}/`)),
    '',
  ];
}

/** What is wrong with the documentation that the portal would publish. */
function techDocs(repository: Repository): Clue[] {
  const folders = documentedFolders(repository);
  const file = folders
    .flatMap(folder => [`${folder}mkdocs.yml`, `${folder}mkdocs.yaml`])
    .find(path => repository.has(path));
  if (file === undefined) return [absent('mkdocs.yml')];
  const problem = repository.yaml.problem(file);
  if (problem) return [{ file, at: problem.line, detail: UNREADABLE }];
  const settings = asMap(repository.yaml.documents(file)[0]);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const pages = asText(get(settings, 'docs_dir')) ?? 'docs';
  const start = `${folder}${pages.replace(/^\.\//, '').replace(/\/$/, '')}/`;
  return ['index.md', 'README.md'].some(name => repository.has(start + name))
    ? []
    : [absent(`${start}index.md`)];
}

export const docsRule: Rule = {
  description: docs,
  check: repository => {
    const [readme] = repository.paths(README);
    if (readme === undefined) return notConforming([absent('README.md')]);
    const text = repository.text(readme);
    if (text !== undefined && text.trim().length < MIN_README) {
      return notConforming([{ file: readme, detail: SHORT }]);
    }
    const missing = techDocs(repository);
    return missing.length > 0
      ? warning(missing)
      : conforming([{ file: readme }]);
  },
};
