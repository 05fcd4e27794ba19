import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  PROJECT_CHANGED_TOPIC,
  ProjectChanged,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ActionDeps } from '../support/deps';
import { checkProjectReference } from '../support/inputs';
import { outputAll } from '../support/outputs';
import { Pace, turns } from '../support/pause';
import { withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './catalogRefresh.examples';

/** What `catalog:refresh` needs besides {@link ActionDeps}. */
export interface CatalogRefreshDeps {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  refresh: { pace: Pace; timeoutMs: number; republishMs: number };
}

function normalise(refs: string[]): string[] {
  return refs.map(ref => {
    try {
      return stringifyEntityRef(parseEntityRef(ref));
    } catch {
      throw new StepError(`« ${ref} » n’est pas une référence du catalogue.`);
    }
  });
}

// A catalogue that does not answer is asked again at the next turn.
async function stillMissing(
  { catalog, logger }: CatalogRefreshDeps & Pick<ActionDeps, 'logger'>,
  entityRefs: string[],
  credentials: BackstageCredentials,
): Promise<string[]> {
  try {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata.name'] },
      { credentials },
    );
    return entityRefs.filter((_ref, index) => !items[index]);
  } catch (error) {
    logger.warn(`Could not ask the catalogue: ${stringifyError(error)}`);
    return entityRefs;
  }
}

/** `cloud-pi-native:catalog:refresh`: what a run made is in the catalogue. */
export function createCatalogRefreshAction(
  deps: ActionDeps & CatalogRefreshDeps,
) {
  return createTemplateAction({
    id: 'cloud-pi-native:catalog:refresh',
    description:
      'Fait relire un projet par le catalogue et attend que les entités demandées y soient. Ce qui manque à la fin de l’attente est un avertissement, pas un échec.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        entityRefs: z =>
          z
            .array(z.string())
            .optional()
            .describe('Références des entités à attendre'),
      },
      output: {
        entityRefs: z =>
          z.array(z.string()).describe('Entités présentes dans le catalogue'),
        missingEntityRefs: z =>
          z.array(z.string()).describe('Entités qui n’y sont pas encore'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        checkProjectReference(ctx.input.project);
        const wanted = normalise(ctx.input.entityRefs ?? []);
        if (ctx.isDryRun) {
          session.info('Simulation : le catalogue serait actualisé.');
          outputAll(ctx, { entityRefs: wanted, missingEntityRefs: [] });
          return;
        }
        const eventPayload: ProjectChanged = { project: ctx.input.project };
        let published = -Infinity;
        let missing = wanted;
        session.info(
          `Actualisation du projet « ${ctx.input.project} » dans le catalogue.`,
        );
        for await (const _ of turns(
          deps.refresh.pace,
          deps.refresh.timeoutMs,
          session.signal,
        )) {
          if (Date.now() - published >= deps.refresh.republishMs) {
            published = Date.now();
            await deps.events.publish({
              topic: PROJECT_CHANGED_TOPIC,
              eventPayload,
            });
          }
          if (missing.length > 0) {
            missing = await stillMissing(
              deps,
              missing,
              await ctx.getInitiatorCredentials(),
            );
          }
          if (missing.length === 0) {
            break;
          }
        }
        if (missing.length > 0) {
          session.warn(
            `Pas encore dans le catalogue : ${missing.join(
              ', ',
            )}. Le catalogue se mettra à jour de lui-même dans les prochaines minutes.`,
          );
        } else {
          session.info('Le catalogue est à jour.');
        }
        outputAll(ctx, {
          entityRefs: wanted.filter(ref => !missing.includes(ref)),
          missingEntityRefs: missing,
        });
      }),
  });
}
