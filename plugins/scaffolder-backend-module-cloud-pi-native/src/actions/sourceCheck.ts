import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  checkSource,
  credentialsOf,
  verifySource,
} from '../sources/externalSource';
import { ActionDeps } from '../support/deps';
import { outputAll } from '../support/outputs';
import { withSession } from '../support/session';
import { examples } from './sourceCheck.examples';

/** `cloud-pi-native:source:check`: an external source can be read, before anything is made. */
export function createSourceCheckAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:source:check',
    description:
      'Vérifie qu’un dépôt externe peut être recopié : son adresse, ses identifiants s’il est privé, et qu’il répond. À mettre avant ce qui crée quelque chose. Sans adresse, il n’y a rien à vérifier.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        externalUrl: z =>
          z.string().optional().describe('Adresse https du dépôt externe'),
        isPrivate: z =>
          z.boolean().optional().describe('Le dépôt externe est privé'),
        externalUserName: z =>
          z
            .string()
            .optional()
            .describe('Nom d’utilisateur, si le dépôt est privé'),
        externalToken: z =>
          z
            .string()
            .optional()
            .describe('Jeton, si le dépôt est privé : un secret du formulaire'),
      },
      output: {
        checked: z =>
          z.boolean().describe('Faux s’il n’y avait rien à vérifier'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        checkSource(input);
        const checked = Boolean(input.externalUrl);
        if (ctx.isDryRun) {
          session.info('Simulation : le dépôt externe serait vérifié.');
        } else if (checked) {
          credentialsOf(input);
          await verifySource(session, deps.sources, input);
        }
        outputAll(ctx, { checked });
      }),
  });
}
