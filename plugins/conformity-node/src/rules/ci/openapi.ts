import { openapi } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { CATALOG_FILE } from '../../code/catalogFile';
import { httpApis } from '../../code/httpApis';
import { isOurs } from '../../code/languages';
import { conforming, notApplicable, warning } from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const DESCRIPTION =
  /(^|\/)([\w.-]+[._-])?(openapi|swagger|asyncapi)([._-][\w.-]+)?\.(ya?ml|json)$/i;

const NO_API = {
  fr: 'Le dépôt n’expose pas d’API HTTP connue.',
  en: 'The repository exposes no known HTTP API.',
};
const NOT_DESCRIBED = {
  fr: 'Service HTTP sans description OpenAPI',
  en: 'HTTP service without an OpenAPI description',
};
const ONLY_AT_RUN = {
  fr: 'Description générée à l’exécution : versionnez-la ou déclarez l’API au catalogue.',
  en: 'Description made when the service runs: commit it, or declare the API to the catalogue.',
};

/** Descriptions of interfaces, in files or in the catalogue. */
function described(repository: Repository): Clue[] {
  const files = repository.paths(DESCRIPTION).filter(isOurs);
  const entities = (repository.catalog?.entities ?? []).filter(
    ({ entity }) => entity.kind === 'API',
  );
  return [
    ...files.map(file => ({ file })),
    ...entities.map(({ document }) => ({
      file: CATALOG_FILE,
      at: { document, path: ['kind'] },
    })),
  ];
}

export const openapiRule: Rule = {
  description: openapi,
  check: repository => {
    const found = described(repository);
    if (found.length > 0) return conforming(found);
    const apis = httpApis(repository);
    return apis.length === 0
      ? notApplicable(NO_API)
      : warning(
          apis.map(({ clue, describesItself }) => ({
            ...clue,
            detail: describesItself ? ONLY_AT_RUN : NOT_DESCRIBED,
          })),
        );
  },
};
