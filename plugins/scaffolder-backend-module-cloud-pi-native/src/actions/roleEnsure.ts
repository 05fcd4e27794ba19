import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDeps } from '../support/deps';
import { ensure, warnOfDifferences } from '../support/ensure';
import { checkProjectReference, checkRoleName } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { permissionsOf } from '../support/permissions';
import { requireProject, withSession } from '../support/session';
import { examples } from './roleEnsure.examples';

/** `cloud-pi-native:role:ensure`: a project has a role of a name. */
export function createRoleEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:role:ensure',
    description:
      'Fait exister un rôle dans un projet Cloud Pi Native, avec des permissions, au nom de la personne connectée. Un rôle de ce nom qui existe n’est pas modifié.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        name: z => z.string().describe('Nom du rôle, 30 caractères au plus'),
        permissions: z =>
          z
            .array(z.string())
            .describe(
              'Permissions, par leurs noms dans la console : MANAGE_MEMBERS, LIST_ENVIRONMENTS…',
            ),
      },
      output: {
        roleId: z => z.string().describe('Identifiant du rôle'),
        roleName: z => z.string().describe('Nom du rôle'),
        created: z =>
          z.boolean().describe('Faux si le rôle existait avant l’exécution'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { name } = ctx.input;
        checkProjectReference(ctx.input.project);
        checkRoleName(name);
        const permissions = permissionsOf(ctx.input.permissions);
        const finish = (roleId: string, created: boolean) =>
          outputAll(ctx, { roleId, roleName: name, created });
        if (ctx.isDryRun) {
          session.info(`Simulation : le rôle « ${name} » serait créé.`);
          finish(DRY_RUN_ID, true);
          return;
        }
        const project = await requireProject(session, ctx.input.project);
        session.info(
          `Recherche du rôle « ${name} » dans le projet « ${project.slug} ».`,
        );
        const ensured = await ensure(session, deps, {
          key: `role:${project.slug}/${name}`,
          // The console takes two of one name, from two members at once.
          lock: `role:${project.slug}/${name}`,
          eventId: 'role-ensure',
          resource: {
            project: project.slug,
            role: name,
            permissions: ctx.input.permissions,
          },
          ledger: {
            kind: 'role',
            name,
            projectId: project.id,
            project: () => project.slug,
          },
          find: async () =>
            (await session.console.listRoles(project.id, session.call)).find(
              role => role.name === name,
            ),
          create: () => {
            session.info(`Création du rôle « ${name} » dans la console.`);
            return session.console.createRole(
              project.id,
              { name, permissions },
              session.call,
            );
          },
          found: existing => {
            session.info(`Le rôle « ${name} » existe déjà : il est repris.`);
            warnOfDifferences(session, `Le rôle « ${name} »`, [
              {
                label: 'permissions',
                wanted: permissions,
                actual: existing.permissions,
              },
            ]);
          },
        });
        session.info(`Le rôle « ${name} » est prêt.`);
        finish(ensured.id, ensured.created);
      }),
  });
}
