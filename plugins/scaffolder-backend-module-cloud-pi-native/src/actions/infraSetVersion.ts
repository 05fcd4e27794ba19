import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { checkKey, checkTag, VERSION_KEY } from '../deploy/values';
import { deployVersion, VersionWish } from '../deploy/deployVersion';
import { ActionDeps } from '../support/deps';
import {
  checkEnvironmentName,
  checkProjectReference,
  checkRepositoryName,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import { requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './infraSetVersion.examples';

type Input = Omit<VersionWish, 'key'> & { project: string; key?: string };

function check(input: Input): void {
  const { environment, tag, fromEnvironment } = input;
  checkProjectReference(input.project);
  checkRepositoryName(input.repository);
  checkEnvironmentName(environment);
  checkKey(input.key ?? VERSION_KEY);
  if ((tag === undefined) === (fromEnvironment === undefined)) {
    throw new StepError(
      'Dites la version par son tag, ou par l’environnement où la prendre : l’un des deux.',
    );
  }
  if (tag !== undefined) {
    checkTag(tag);
  }
  if (fromEnvironment !== undefined) {
    checkEnvironmentName(fromEnvironment);
    if (fromEnvironment === environment) {
      throw new StepError(
        'L’environnement de départ et celui d’arrivée sont le même.',
      );
    }
  }
}

/** `cloud-pi-native:infra:set-version`: an environment's values name a version. */
export function createInfraSetVersionAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:infra:set-version',
    description:
      'Inscrit une version dans les valeurs d’un environnement, dans un dépôt d’infrastructure : par un commit, ou par une demande de fusion en production. Le reste du fichier ne change pas.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        repository: z => z.string().describe('Nom du dépôt d’infrastructure'),
        environment: z => z.string().describe('Environnement à changer'),
        tag: z => z.string().optional().describe('Tag de l’image à déployer'),
        fromEnvironment: z =>
          z
            .string()
            .optional()
            .describe('Ou l’environnement dont prendre la version'),
        key: z =>
          z
            .string()
            .optional()
            .describe('Clé qui porte la version ; image.tag sinon'),
      },
      output: {
        tag: z => z.string().describe('Version demandée'),
        previousTag: z => z.string().describe('Version qui y était'),
        state: z =>
          z
            .string()
            .describe(
              'committed ; proposed pour une demande de fusion ; none si la version y est déjà',
            ),
        url: z =>
          z.string().describe('Page du commit ou de la demande de fusion'),
        path: z => z.string().describe('Fichier de valeurs'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        check(input);
        const wish = { ...input, key: input.key ?? VERSION_KEY };
        if (ctx.isDryRun) {
          session.info(
            `Simulation : « ${input.environment} » recevrait la version « ${input.tag ?? `de ${input.fromEnvironment}`} ».`,
          );
          outputAll(ctx, {
            tag: input.tag ?? '',
            previousTag: '',
            state: 'committed',
            url: `${deps.sites.gitlabUrl}/${gitlabProjectPath(deps.sites.projectsRootDir, input.project, input.repository)}`,
            path: `values-${input.environment}.yaml`,
          });
          return;
        }
        const project = await requireProject(session, input.project);
        outputAll(ctx, await deployVersion(session, deps, project, wish));
      }),
  });
}
