import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import DataLoader from 'dataloader';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { systemRef } from '../translate/references';
import { CATALOG_FILE, FileContent } from './catalogFile';
import { ownPrefix } from './fileEntity';
import { Holder, ownRelations, targetsOf } from './relations';
import { RepositoryFacts } from './RepositoryFacts';

type Held = ReadonlyMap<string, Entity>;

// Repositories are read several at a time: their questions go together.
const BATCH_MS = 5;

const originOf = ({ metadata }: Entity) =>
  metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];

function holderOf(ref: string, held: Held, slug: string): Holder {
  const name = ref.slice(ref.indexOf('/') + 1);
  if (ref === systemRef(slug) || name.startsWith(ownPrefix(slug))) {
    return 'own';
  }
  const entity = held.get(ref);
  if (!entity) {
    return 'unknown';
  }
  const project = entity.metadata.annotations?.[ANNOTATION.projectSlug];
  if (project === undefined) {
    return 'shared';
  }
  return project === slug ? 'own' : 'other';
}

/**
 * What the catalogue has from elsewhere. It would drop a second entity of one
 * name without a word, and show nothing for its repository; and it would write
 * what a file says of another entity on that one too.
 */
export class Neighbours {
  private readonly catalog: DataLoader<string, Entity | undefined>;

  constructor(catalog: CatalogService, auth: AuthService) {
    this.catalog = new DataLoader(
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

  /** The content of a file, without what it says of what is not its project's. */
  async respect(
    content: FileContent,
    facts: RepositoryFacts,
    origin: string,
  ): Promise<FileContent> {
    const refs = content.entities.map(stringifyEntityRef);
    if (refs.length === 0) {
      return content;
    }
    const targets = targetsOf(content.entities);
    const held = await this.held([...refs, ...targets]);
    const isTaken = (ref: string) => {
      const entity = held.get(ref);
      return entity !== undefined && originOf(entity) !== origin;
    };
    const free = content.entities.filter((_, index) => !isTaken(refs[index]));
    const own = new Set(free.map(stringifyEntityRef));
    const asked = new Set(targets);
    const related = free.map(entity =>
      ownRelations(entity, ref => {
        if (own.has(ref)) {
          return 'own';
        }
        return asked.has(ref) ? holderOf(ref, held, facts.slug) : 'unasked';
      }),
    );
    return {
      entities: related.map(({ entity }) => entity),
      refusals: [
        ...content.refusals,
        ...refs
          .filter(isTaken)
          .map(
            ref =>
              `Le nom ${ref}, que décrit le fichier ${CATALOG_FILE}, est déjà pris par un autre dépôt.`,
          ),
      ],
      dropped: [
        ...content.dropped,
        ...related.flatMap(({ entity, dropped }) =>
          dropped.map(claim => `${stringifyEntityRef(entity)} ${claim}`),
        ),
      ],
    };
  }

  private async held(entityRefs: string[]): Promise<Held> {
    const items = await Promise.all(
      entityRefs.map(async ref => [ref, await this.catalog.load(ref)] as const),
    );
    return new Map(
      items.flatMap(([ref, entity]) => (entity ? [[ref, entity]] : [])),
    );
  }
}
