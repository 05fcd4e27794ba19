import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { ownEntity } from './fileEntity';
import { parseDocuments } from './parseDocuments';
import { Refused } from './Refused';
import { RepositoryFacts } from './RepositoryFacts';

/** Name of the file that describes a repository, at its root. */
export const CATALOG_FILE = 'catalog-info.yaml';

/** Largest file that is read. */
export const MAX_FILE_BYTES = 256 * 1024;

const MAX_ENTITIES = 50;

/** What a file says: entities, or why there is none. */
export interface FileContent {
  entities: Entity[];
  /** In French, for the people of the project. */
  refusals: string[];
  /** Fields of entities that a file may not set, or not so. */
  dropped: string[];
}

const refused = (reason: string): FileContent => ({
  entities: [],
  refusals: [reason],
  dropped: [],
});

/**
 * Reads the catalogue file of a repository. Pure: the same text always says the
 * same.
 */
export async function readCatalogFile(
  text: string,
  facts: RepositoryFacts,
): Promise<FileContent> {
  let documents: JsonValue[];
  try {
    documents = parseDocuments(text);
  } catch (error) {
    if (!(error instanceof Refused)) {
      throw error;
    }
    return refused(`Le fichier ${CATALOG_FILE} est refusé : ${error.message}.`);
  }
  if (documents.length === 0) {
    return refused(`Le fichier ${CATALOG_FILE} est vide.`);
  }
  if (documents.length > MAX_ENTITIES) {
    return refused(
      `Le fichier ${CATALOG_FILE} décrit plus de ${MAX_ENTITIES} entités.`,
    );
  }

  const content: FileContent = { entities: [], refusals: [], dropped: [] };
  const refs = new Set<string>();
  for (const [index, document] of documents.entries()) {
    try {
      const { entity, dropped } = await ownEntity(document, facts);
      const ref = stringifyEntityRef(entity);
      if (refs.has(ref)) {
        throw new Refused(`${ref} est décrit deux fois`);
      }
      refs.add(ref);
      content.entities.push(entity);
      content.dropped.push(...dropped);
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      content.refusals.push(
        `Le document ${index + 1} du fichier ${CATALOG_FILE} est refusé : ${error.message}.`,
      );
    }
  }
  return content;
}
