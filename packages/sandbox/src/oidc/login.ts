import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { html, link, page } from '../web/html';
import type { Account } from '../world/types';
import type { World } from '../world/World';

/** The password of everyone, on purpose: the sandbox guards nothing real. */
export const SANDBOX_PASSWORD = 'sandbox';

const formSchema = z.object({ login: z.string(), password: z.string() });

const roleOf = (world: World, account: Account): string => {
  if (!world.user(account.sub)) return 'inconnu de la console';
  if (account.platformGroups.includes('/console/admin'))
    return 'administration de la plateforme';
  if (account.platformGroups.includes('/console/readonly'))
    return 'lecture de toute la plateforme';
  const projects = world.state.projects.filter(
    project => project.status !== 'archived',
  );
  const owned = projects.filter(one => one.ownerId === account.sub).length;
  const joined = projects.filter(one =>
    one.members.some(member => member.userId === account.sub),
  ).length;
  return `propriétaire de ${owned} projet(s), membre de ${joined}`;
};

const loginPage = (
  world: World,
  options: { chosen?: string; refused?: boolean },
) =>
  page({
    site: 'Authentification Cloud Pi Native',
    title: 'Se connecter',
    body: html`${options.refused
        ? html`<p class="error" role="alert">
            Identifiant ou mot de passe incorrect.
          </p>`
        : ''}
      <form method="post">
        <label for="login">Identifiant</label>
        <input
          id="login"
          name="login"
          required
          autocomplete="username"
          value="${options.chosen ?? ''}"
        />
        <label for="password">Mot de passe</label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autocomplete="current-password"
          value="${options.chosen && !options.refused ? SANDBOX_PASSWORD : ''}"
        />
        <button type="submit">Se connecter</button>
      </form>
      <h2>Comptes de démonstration</h2>
      <p>
        Choisir un compte remplit le formulaire. Le mot de passe de tous les
        comptes est <code>${SANDBOX_PASSWORD}</code>.
      </p>
      <ul>
        ${world.state.accounts.map(
          account =>
            html`<li>
              ${link(
                `?login=${encodeURIComponent(account.username)}`,
                account.username,
              )}
              : ${account.givenName} ${account.familyName},
              ${roleOf(world, account)}
            </li>`,
        )}
      </ul>`,
  });

/** The sign-in page, where the OpenID Connect server sends who has no session. */
export const loginRouter = (provider: Provider, world: World): Router => {
  const router = PromiseRouter();

  router.get('/interaction/:uid', async (req, res) => {
    const { prompt } = await provider.interactionDetails(req, res);
    if (prompt.name !== 'login') {
      await provider.interactionFinished(
        req,
        res,
        { consent: {} },
        { mergeWithLastSubmission: true },
      );
      return;
    }
    const chosen = z.string().safeParse(req.query.login).data;
    res.set('Cache-Control', 'no-store').send(loginPage(world, { chosen }));
  });

  router.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (req, res) => {
      await provider.interactionDetails(req, res);
      const form = formSchema.safeParse(req.body).data;
      const account = form && world.account(form.login);
      if (!account || form.password !== SANDBOX_PASSWORD) {
        res
          .status(401)
          .send(loginPage(world, { chosen: form?.login, refused: true }));
        return;
      }
      await provider.interactionFinished(
        req,
        res,
        { login: { accountId: account.sub } },
        { mergeWithLastSubmission: false },
      );
    },
  );

  return router;
};
