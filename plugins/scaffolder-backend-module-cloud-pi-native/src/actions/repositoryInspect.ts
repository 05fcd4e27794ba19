import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { inspect } from '../adoption/inspect';
import { readFolder } from '../adoption/readFolder';
import { ActionDeps } from '../support/deps';
import { outputAll } from '../support/outputs';
import { withSession } from '../support/session';
import { examples } from './repositoryInspect.examples';

const STACKS = {
  node: 'Node.js',
  java: 'Java (Maven)',
  python: 'Python',
  static: 'site statique',
  other: 'inconnue',
};

/** `cloud-pi-native:repository:inspect`: what the files of an application say of it. */
export function createRepositoryInspectAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:inspect',
    description:
      'Reconnaît une application à ses fichiers, dans l’espace de travail : sa technologie, et ce qu’elle a déjà pour être construite, déployée et trouvée. Ne modifie rien.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        sourcePath: z =>
          z.string().describe('Dossier à lire, relatif à l’espace de travail'),
      },
      output: {
        stack: z => z.string().describe('node, java, python, static ou other'),
        dockerfile: z =>
          z.string().describe('Chemin du Dockerfile ; vide sans Dockerfile'),
        port: z => z.number().describe('Port d’écoute'),
        hasPipeline: z => z.boolean().describe('A une chaîne de construction'),
        hasCatalogFile: z => z.boolean().describe('A un catalog-info.yaml'),
        hasDocumentation: z => z.boolean().describe('A une documentation'),
        hasInfrastructure: z =>
          z.boolean().describe('A un chart ou des manifestes Kubernetes'),
        entry: z => z.string().describe('Ce qui démarre, en Node.js'),
        hasBuild: z => z.boolean().describe('Se compile, en Node.js'),
        hasTests: z => z.boolean().describe('A des tests'),
        requirements: z =>
          z.string().describe('Fichier des dépendances, en Python'),
        isLocked: z =>
          z.boolean().describe('Fige les versions de ses dépendances'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const files = await readFolder(ctx.workspacePath, ctx.input.sourcePath);
        const found = inspect(files);
        session.info(
          `Technologie reconnue : ${STACKS[found.stack]} (${files.length} fichiers).`,
        );
        outputAll(ctx, found);
      }),
  });
}
