import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ConsoleMember,
  ConsoleProject,
  NewMember,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from '../support/deps';
import { ensure } from '../support/ensure';
import {
  checkPerson,
  checkProjectReference,
  checkRoleName,
} from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { rolesNamed } from '../support/roles';
import { Session, requireProject, withSession } from '../support/session';
import { consoleErrorKind, StepError } from '../support/StepError';
import { examples } from './memberEnsure.examples';

type Input = {
  project: string;
  email?: string;
  userId?: string;
  roles?: string[];
};

/** A person as the input names them. */
interface Person {
  label: string;
  asMember: NewMember;
  is(known: { id: string; email: string }): boolean;
}

function personOf({ email, userId }: Input): Person {
  if (email !== undefined) {
    return {
      label: email,
      asMember: { email },
      is: known => known.email.toLowerCase() === email.toLowerCase(),
    };
  }
  const id = userId ?? '';
  return { label: id, asMember: { userId: id }, is: known => known.id === id };
}

const asKnown = (member: ConsoleMember) => ({ ...member, id: member.userId });

async function findMember(
  session: Session,
  project: ConsoleProject,
  person: Person,
) {
  const members = await session.console.listMembers(project.id, session.call);
  return members.map(asKnown).find(person.is);
}

async function add(session: Session, project: ConsoleProject, person: Person) {
  session.info(`Ajout de « ${person.label} » au projet « ${project.slug} ».`);
  try {
    return asKnown(
      await session.console.addMember(
        project.id,
        person.asMember,
        session.call,
      ),
    );
  } catch (error) {
    if (consoleErrorKind(error) === 'not-found') {
      throw new StepError(
        `La plateforme ne connaît pas « ${person.label} ». Vérifiez la saisie ; si elle est juste, la personne doit d’abord avoir un compte sur la plateforme.`,
      );
    }
    throw error;
  }
}

/** Adds the roles that the member does not hold; takes none away. Answers the names of those added. */
async function giveRoles(
  session: Session,
  project: ConsoleProject,
  person: Person,
  wanted: Array<{ id: string; name: string }>,
): Promise<string[]> {
  const member = await findMember(session, project, person);
  const held = member?.roleIds ?? [];
  const missing = wanted.filter(({ id }) => !held.includes(id));
  if (!member) {
    throw new StepError(
      `« ${person.label} » n’est plus membre du projet « ${project.slug} » : ses rôles n’ont pas été donnés. Relancez le modèle pour l’ajouter de nouveau.`,
    );
  }
  if (missing.length === 0) {
    return [];
  }
  session.signal?.throwIfAborted();
  const names = missing.map(({ name }) => name);
  session.info(`Rôles donnés à « ${person.label} » : ${names.join(', ')}.`);
  await session.audited(
    'member-roles',
    { project: project.slug, member: member.userId, roles: names },
    async () => {
      const ids = [...held, ...missing.map(({ id }) => id)];
      try {
        await session.console.setMemberRoles(
          project.id,
          member.userId,
          ids,
          session.call,
        );
      } catch (error) {
        session.signal?.throwIfAborted();
        // The answer may be lost and the roles given.
        const after = await findMember(session, project, person).catch(
          () => undefined,
        );
        if (!ids.every(id => after?.roleIds.includes(id))) {
          throw error;
        }
      }
    },
  );
  return names;
}

/** `cloud-pi-native:member:ensure`: a person is a member of a project, and holds roles in it. */
export function createMemberEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:member:ensure',
    description:
      'Fait d’une personne un membre d’un projet Cloud Pi Native, avec des rôles, au nom de la personne connectée. Les rôles qu’elle a déjà lui restent.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        email: z =>
          z.string().optional().describe('Adresse électronique de la personne'),
        userId: z =>
          z
            .string()
            .optional()
            .describe('Ou son identifiant sur la plateforme'),
        roles: z =>
          z
            .array(z.string())
            .optional()
            .describe('Noms des rôles du projet à lui donner'),
      },
      output: {
        userId: z => z.string().describe('Identifiant de la personne'),
        roles: z => z.array(z.string()).describe('Rôles demandés'),
        created: z =>
          z.boolean().describe('Faux si la personne était déjà du projet'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        const names = [...new Set(input.roles ?? [])];
        checkProjectReference(input.project);
        checkPerson(input);
        names.forEach(checkRoleName);
        const person = personOf(input);
        const finish = (userId: string, created: boolean) =>
          outputAll(ctx, { userId, roles: names, created });
        if (ctx.isDryRun) {
          session.info(
            `Simulation : « ${person.label} » serait membre du projet.`,
          );
          finish(DRY_RUN_ID, true);
          return;
        }
        const project = await requireProject(session, input.project);
        if (person.is(project.owner)) {
          session.info(
            `« ${person.label} » est propriétaire du projet « ${project.slug} », et y a donc tous les droits.`,
          );
          finish(project.ownerId, false);
          return;
        }
        const roles = await rolesNamed(session, project, names);
        const ensured = await ensure(session, deps, {
          key: `member:${project.slug}/${person.label}`,
          eventId: 'member-ensure',
          resource: { project: project.slug, member: person.label },
          ledger: {
            kind: 'member',
            name: person.label,
            projectId: project.id,
            project: () => project.slug,
          },
          find: () => findMember(session, project, person),
          create: () => add(session, project, person),
          found: () =>
            session.info(
              `« ${person.label} » est déjà membre du projet « ${project.slug} ».`,
            ),
        });
        if (roles.length > 0) {
          await session.checkpoint({
            key: `member-roles:${project.slug}/${person.label}#${roles
              .map(({ id }) => id)
              .sort()
              .join(',')}`,
            fn: () =>
              // Two runs that add to one list must not undo each other.
              deps.mutex.run(`member-roles ${project.id}`, () =>
                giveRoles(session, project, person, roles),
              ),
          });
        }
        finish(ensured.id, ensured.created);
      }),
  });
}
