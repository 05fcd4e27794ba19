import { catalogOwner } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { CATALOG_FILE, CatalogFile } from '../../code/catalogFile';
import { conforming, notConforming, warning } from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { absent } from './absent';

/** Kinds that a repository may describe to the portal. */
const KINDS = ['Component', 'API', 'Resource'];
const OWNED = [...KINDS, 'System', 'Domain', 'Template'];

const NEARLY = /^(\.?catalog[-_]info\.ya?ml|catalogue-info\.ya?ml)$/i;

const MISNAMED = {
  fr: 'Nom incorrect : le portail lit catalog-info.yaml.',
  en: 'Wrong name: the portal reads catalog-info.yaml.',
};
const SYNTAX = { fr: 'Erreur de syntaxe YAML', en: 'YAML syntax error' };
const EMPTY = {
  fr: 'Le fichier ne décrit aucune entité.',
  en: 'The file describes no entity.',
};
const NO_OWNER = {
  fr: 'Entité sans responsable : spec.owner manque.',
  en: 'Entity without an owner: spec.owner is missing.',
};
const NOT_TAKEN = {
  fr: `Le portail ne prend d’un dépôt que ${KINDS.join(', ')}.`,
  en: `The portal only takes ${KINDS.join(', ')} from a repository.`,
};
const wrongField = (field: string) => ({
  fr: `Champ absent ou incorrect : ${field || 'racine'}`,
  en: `Missing or wrong field: ${field || 'root'}`,
});

/** What makes the file unfit. */
function faults({ yaml }: Repository, catalog: CatalogFile): Clue[] {
  const problem = yaml.problem(CATALOG_FILE);
  if (problem)
    return [{ file: CATALOG_FILE, at: problem.line, detail: SYNTAX }];
  if (catalog.entities.length === 0 && catalog.wrong.length === 0) {
    return [{ file: CATALOG_FILE, detail: EMPTY }];
  }
  const wrong = catalog.wrong.map(({ at, field }) => ({
    file: CATALOG_FILE,
    at,
    detail: wrongField(field),
  }));
  const ownerless = catalog.entities.flatMap(({ document, entity }) => {
    const owner = entity.spec?.owner;
    const isOwned = typeof owner === 'string' && owner.trim() !== '';
    return isOwned || !OWNED.includes(entity.kind)
      ? []
      : [
          {
            file: CATALOG_FILE,
            at: { document, path: ['spec', 'owner'] },
            value: `${entity.kind} ${entity.metadata.name}`,
            detail: NO_OWNER,
          },
        ];
  });
  return [...wrong, ...ownerless];
}

const notTaken = ({ entities }: CatalogFile): Clue[] =>
  entities
    .filter(({ entity }) => !KINDS.includes(entity.kind))
    .map(({ document, entity }) => ({
      file: CATALOG_FILE,
      at: { document, path: ['kind'] },
      value: entity.kind,
      detail: NOT_TAKEN,
    }));

export const catalogOwnerRule: Rule = {
  description: catalogOwner,
  check: repository => {
    const { catalog } = repository;
    if (!catalog) {
      const [nearly] = repository.paths(NEARLY);
      return notConforming([
        nearly === undefined
          ? absent(CATALOG_FILE)
          : { file: nearly, detail: MISNAMED },
      ]);
    }
    const bad = faults(repository, catalog);
    const doubtful = notTaken(catalog);
    if (bad.length > 0) return notConforming(bad);
    return doubtful.length > 0
      ? warning(doubtful)
      : conforming([{ file: CATALOG_FILE }]);
  },
};
