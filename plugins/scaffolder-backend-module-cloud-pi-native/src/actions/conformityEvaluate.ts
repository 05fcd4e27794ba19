import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  buildSnapshot,
  evaluate,
  PlatformFacts,
  renderWithHelm,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { readFolder } from '../adoption/readFolder';
import { Part, reportOf } from '../adoption/report';
import { ActionDeps } from '../support/deps';
import { checkProjectReference } from '../support/inputs';
import { outputAll } from '../support/outputs';
import { withSession } from '../support/session';
import { examples } from './conformityEvaluate.examples';

async function judge(
  title: string,
  workspacePath: string,
  path: string,
  facts: PlatformFacts,
): Promise<Part> {
  const files = await readFolder(workspacePath, path);
  const snapshot = buildSnapshot(
    files.map(({ path: name, content }) => ({
      path: name,
      kind: 'file' as const,
      content,
    })),
    facts,
  );
  const helm = await renderWithHelm(snapshot);
  return { title, evaluation: evaluate(snapshot, { helm }) };
}

/** `cloud-pi-native:conformity:evaluate`: what the platform's rules say of files of the workspace. */
export function createConformityEvaluateAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:conformity:evaluate',
    description:
      'Confronte aux règles de la plateforme les fichiers d’une application, et de son déploiement, dans l’espace de travail : ce qui manque, et comment y remédier. Ne modifie rien.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        sourcePath: z =>
          z
            .string()
            .describe(
              'Dossier de l’application, relatif à l’espace de travail',
            ),
        infraPath: z =>
          z
            .string()
            .optional()
            .describe('Dossier de son déploiement, s’il est à part'),
        project: z =>
          z.string().optional().describe('Nom court du projet qui la porte'),
        isMirror: z =>
          z
            .boolean()
            .optional()
            .describe('Vrai pour la copie d’un dépôt externe'),
      },
      output: {
        failing: z =>
          z.array(z.string()).describe('Règles qui ne sont pas respectées'),
        notConforming: z => z.number().describe('Leur nombre'),
        conforming: z => z.number().describe('Nombre de règles respectées'),
        warning: z => z.number().describe('Nombre de règles à regarder'),
        unknown: z =>
          z
            .number()
            .describe('Nombre de règles que des fichiers ne disent pas'),
        markdown: z => z.string().describe('Ce qui manque, et quoi faire'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { sourcePath, infraPath, project, isMirror } = ctx.input;
        if (project !== undefined) {
          checkProjectReference(project);
        }
        const facts = { slug: project, standalone: !(isMirror ?? false) };
        session.info('Confrontation aux règles de la plateforme.');
        const parts = [
          await judge('Application', ctx.workspacePath, sourcePath, {
            ...facts,
            infrastructure: false,
          }),
        ];
        if (infraPath) {
          parts.push(
            await judge('Déploiement', ctx.workspacePath, infraPath, {
              ...facts,
              standalone: true,
              infrastructure: true,
            }),
          );
        }
        const { counts, failing, markdown } = reportOf(parts);
        session.info(
          `Règles respectées : ${counts.conforming} ; à corriger : ${counts.notConforming} ; à regarder : ${counts.warning}.`,
        );
        outputAll(ctx, { ...counts, failing, markdown });
      }),
  });
}
