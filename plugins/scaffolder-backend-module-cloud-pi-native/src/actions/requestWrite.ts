import { createHash } from 'node:crypto';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { resolveSource } from '../git/sourceFiles';
import { REQUEST_KINDS, RequestKindName } from '../requests/kinds';
import { RequestContent, requestMarkdown } from '../requests/requestMarkdown';
import { writeOnce } from '../requests/writeOnce';
import { ActionDeps } from '../support/deps';
import { checkProjectReference } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './requestWrite.examples';

type Input = {
  project: string;
  kind: RequestKindName;
  title?: string;
  reason: string;
  items?: Array<{ label: string; value: string }>;
  path?: string;
};

const TEXT_MAX = 10_000;
const ITEMS_MAX = 50;

function check({ project, title = '', reason, items = [] }: Input): void {
  checkProjectReference(project);
  if (reason.trim() === '') {
    throw new StepError('Dites pourquoi la demande est faite.');
  }
  const texts = items.flatMap(({ label, value }) => [label, value]);
  if (
    items.length > ITEMS_MAX ||
    title.length > 200 ||
    [reason, ...texts].some(text => text.length > TEXT_MAX)
  ) {
    throw new StepError('La demande est trop longue.');
  }
}

/** Tells two requests of one step apart, also where they name one file. */
function fingerprint({ kind, title, reason, items }: Input): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, title, reason, items]))
    .digest('hex')
    .slice(0, 12);
}

/** The file's place in the workspace; nothing outside can be named. */
function placeOf(workspacePath: string, path: string): string {
  try {
    if (/[^/]\.md$/.test(path)) {
      return resolveSource(workspacePath, path);
    }
  } catch {
    // Said below, in words about a request.
  }
  throw new StepError(
    'Le fichier de la demande doit être un chemin relatif en .md, à l’intérieur de l’espace de travail.',
  );
}

function quotasOf(project: ConsoleProject): RequestContent['quotas'] {
  return project.limitless
    ? undefined
    : {
        hprod: {
          cpu: project.hprodCpu,
          memory: project.hprodMemory,
          gpu: project.hprodGpu,
        },
        prod: {
          cpu: project.prodCpu,
          memory: project.prodMemory,
          gpu: project.prodGpu,
        },
      };
}

/** `cloud-pi-native:request:write`: a request for what only people can grant, in a file. */
export function createRequestWriteAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:request:write',
    description:
      'Rédige en Markdown une demande de ce que seules des personnes peuvent accorder : ouverture de flux, cluster dédié, quota… Elle est écrite dans l’espace de travail, et n’est envoyée à personne.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        kind: z =>
          z
            .enum([
              'network-flow',
              'dedicated-cluster',
              'quota',
              'log-archiving',
              'other',
            ])
            .describe('Nature de la demande'),
        title: z => z.string().optional().describe('Titre'),
        reason: z => z.string().describe('Pourquoi la demande est faite'),
        items: z =>
          z
            .array(z.object({ label: z.string(), value: z.string() }))
            .optional()
            .describe('Précisions, chacune avec son intitulé et sa valeur'),
        path: z =>
          z
            .string()
            .optional()
            .describe('Fichier à écrire ; demandes/<projet>-<nature>.md sinon'),
      },
      output: {
        path: z => z.string().describe('Fichier, dans l’espace de travail'),
        text: z => z.string().describe('Texte de la demande'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const input: Input = ctx.input;
        check(input);
        const kind = REQUEST_KINDS[input.kind];
        const path = input.path ?? `demandes/${input.project}-${input.kind}.md`;
        const file = placeOf(ctx.workspacePath, path);
        const write = async (
          content: Pick<RequestContent, 'project' | 'requester' | 'quotas'>,
        ) => ({
          text: requestMarkdown({
            kind,
            title: input.title,
            reason: input.reason,
            items: input.items ?? [],
            ...content,
          }),
        });
        const urlOf = (slug: string) =>
          `${deps.sites.consoleUrl}/projects/${slug}`;
        const finish = async (text: string) => {
          await writeOnce(file, text);
          outputAll(ctx, { path, text });
        };
        if (ctx.isDryRun) {
          session.info(
            `Simulation : la demande serait écrite dans « ${path} ».`,
          );
          const { text } = await write({
            project: {
              id: DRY_RUN_ID,
              slug: input.project,
              url: urlOf(input.project),
            },
            requester: { name: 'la personne connectée', email: '' },
          });
          await finish(text);
          return;
        }
        const project = await requireProject(session, input.project);
        // The text is kept, so that a resumed run writes the same one.
        const { text } = await session.checkpoint({
          key: `request:${project.slug}/${path}#${fingerprint(input)}`,
          fn: async () => {
            const user = await session.console.getCurrentUser(session.call);
            return write({
              project: {
                id: project.id,
                slug: project.slug,
                url: urlOf(project.slug),
              },
              requester: {
                name: `${user.firstName} ${user.lastName}`,
                email: user.email,
              },
              quotas: quotasOf(project),
            });
          },
        });
        await finish(text);
        session.info(
          `Demande « ${kind.title} » écrite dans « ${path} ». À transmettre à : ${kind.to}.`,
        );
      }),
  });
}
