import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CATALOG_FILE, FileContent } from './catalogFile';

/**
 * What the catalogue already has from somewhere else. It would drop a second
 * entity of one name without a word, and show nothing for its repository.
 */
export class TakenNames {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  /**
   * Refuses the entities of a file whose names are taken.
   *
   * @param origin - origin location of what is the repository's own
   */
  async refuse(content: FileContent, origin: string): Promise<FileContent> {
    const entityRefs = content.entities.map(stringifyEntityRef);
    if (entityRefs.length === 0) {
      return content;
    }
    const { items } = await this.catalog.getEntitiesByRefs(
      { entityRefs, fields: ['metadata.annotations'] },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    const taken = items.map(
      held =>
        held !== undefined &&
        held.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] !== origin,
    );
    const refusals = entityRefs
      .filter((_, index) => taken[index])
      .map(
        ref =>
          `Le nom ${ref}, que décrit le fichier ${CATALOG_FILE}, est déjà pris par un autre dépôt.`,
      );
    return {
      ...content,
      entities: content.entities.filter((_, index) => !taken[index]),
      refusals: [...content.refusals, ...refusals],
    };
  }
}
