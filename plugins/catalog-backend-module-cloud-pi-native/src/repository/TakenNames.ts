import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import DataLoader from 'dataloader';
import { CATALOG_FILE, FileContent } from './catalogFile';

// Repositories are read several at a time: their questions go together.
const BATCH_MS = 5;

/**
 * What the catalogue already has from somewhere else. It would drop a second
 * entity of one name without a word, and show nothing for its repository.
 */
export class TakenNames {
  private readonly held: DataLoader<string, Entity | undefined>;

  constructor(catalog: CatalogService, auth: AuthService) {
    this.held = new DataLoader(
      async entityRefs => {
        const { items } = await catalog.getEntitiesByRefs(
          { entityRefs: [...entityRefs], fields: ['metadata.annotations'] },
          { credentials: await auth.getOwnServiceCredentials() },
        );
        return items;
      },
      {
        cache: false,
        maxBatchSize: 500,
        batchScheduleFn: ask => setTimeout(ask, BATCH_MS),
      },
    );
  }

  /**
   * Refuses the entities of a file whose names are taken.
   *
   * @param origin - origin location of what is the repository's own
   */
  async refuse(content: FileContent, origin: string): Promise<FileContent> {
    const entityRefs = content.entities.map(stringifyEntityRef);
    const taken = await Promise.all(
      entityRefs.map(async ref => {
        const held = await this.held.load(ref);
        return (
          held !== undefined &&
          held.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] !== origin
        );
      }),
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
