import { ciCatalog } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isCatalogue, usesCatalogueVariable } from '../../ci/catalogue';
import { lacking, onPipelines } from '../../ci/onPipelines';
import { conforming, warning } from '../../outcomes';
import { Rule } from '../../Rule';

const WRITTEN_OUT = {
  fr: 'Chemin écrit en dur : écrivez $CATALOG_PATH.',
  en: 'The path is written out: write $CATALOG_PATH.',
};
const NOT_INCLUDED = {
  fr: 'Aucune inclusion du projet $CATALOG_PATH',
  en: 'The project $CATALOG_PATH is not included',
};

export const ciCatalogRule: Rule = {
  description: ciCatalog,
  check: repository =>
    onPipelines(repository, pipelines => {
      const includes = pipelines
        .flatMap(one => one.includes)
        .filter(isCatalogue);
      const writtenOut = includes.filter(one => !usesCatalogueVariable(one));
      if (includes.length === 0) {
        return lacking(
          pipelines,
          pipelines.slice(0, 1).map(({ file }) => ({
            file,
            at: { document: 0, path: ['include'] },
            detail: NOT_INCLUDED,
          })),
        );
      }
      return writtenOut.length > 0
        ? warning(
            writtenOut.map(({ file, at, from }) => ({
              file,
              at,
              value: from,
              detail: WRITTEN_OUT,
            })),
          )
        : conforming(includes.map(({ file, at }) => ({ file, at })));
    }),
};
