import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isErrorWithName } from '@backstage/errors';
import {
  PlaceholderResolver,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { JsonObject, JsonValue } from '@backstage/types';
import { isOwnPath } from './ownPath';
import { readCapped } from './readCapped';
import { Refused } from './Refused';

/** Largest definition that is taken from another file of the repository. */
export const MAX_DEFINITION_BYTES = 1024 * 1024;

/**
 * Name of the placeholder by which an API has its definition from another file:
 * the catalogue's own one reads files of any size, from any configured host.
 */
export const DEFINITION_PLACEHOLDER = 'cloud-pi-native-text';

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True where a placeholder is anywhere in a value. */
export function hasPlaceholder(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) {
    return value.some(hasPlaceholder);
  }
  return (
    isObject(value) &&
    Object.entries(value).some(
      ([key, item]) => key.startsWith('$') || hasPlaceholder(item),
    )
  );
}

/**
 * The definition of an API as a file may give it: text, or the path of a file
 * beside it.
 *
 * @throws Refused
 */
export function ownDefinition(
  definition: JsonValue | undefined,
): JsonValue | undefined {
  if (!hasPlaceholder(definition)) {
    return definition;
  }
  const { $text: path, ...others } = isObject(definition) ? definition : {};
  if (typeof path !== 'string' || Object.keys(others).length > 0) {
    throw new Refused('« spec.definition » n’accepte que « $text »');
  }
  if (!isOwnPath(path)) {
    throw new Refused('une référence « $text » sort du dépôt');
  }
  return { [`$${DEFINITION_PLACEHOLDER}`]: path };
}

/** Reads the definitions of APIs; a text that says why stands for one that cannot be had. */
export const definitionResolver =
  (reader: UrlReaderService): PlaceholderResolver =>
  async ({ value, baseUrl, emit }) => {
    if (typeof value !== 'string' || !isOwnPath(value)) {
      throw new Error('A definition is in the repository of its API');
    }
    const url = new URL(value, baseUrl).href;
    emit(processingResult.refresh(`url:${url}`));
    try {
      const text = await readCapped(
        await reader.readUrl(url),
        MAX_DEFINITION_BYTES,
      );
      return (
        text ||
        (text === undefined
          ? `Le fichier ${value} dépasse ${MAX_DEFINITION_BYTES / 1024} Kio.`
          : `Le fichier ${value} est vide.`)
      );
    } catch (error) {
      if (!isErrorWithName(error, 'NotFoundError')) {
        throw error;
      }
      return `Le dépôt n’a pas de fichier ${value} sur sa branche par défaut.`;
    }
  };
