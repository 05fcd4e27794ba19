import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { GitlabContext } from '../context';
import { allProfiles, profileOf, userJson } from '../shapes';
import { notFound, queryText, requireCaller, sendPage } from './http';

export const usersRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get('/user', (req, res) => {
    const caller = requireCaller(context, req, 'read_user');
    const profile = profileOf(caller);
    res.json({
      ...userJson(context, profile),
      email: profile.email,
      commit_email: profile.email,
      public_email: null,
      bot: caller.kind === 'service',
      external: false,
      two_factor_enabled: false,
    });
  });

  router.get('/users', async (req, res) => {
    requireCaller(context, req);
    const username = queryText(req, 'username');
    const search = queryText(req, 'search')?.toLowerCase();
    await sendPage(
      req,
      res,
      context.baseUrl,
      allProfiles(context.world.state).filter(
        profile =>
          (username === undefined || profile.username === username) &&
          (search === undefined ||
            [profile.username, profile.name, profile.email].some(text =>
              text.toLowerCase().includes(search),
            )),
      ),
      profile => userJson(context, profile),
    );
  });

  router.get('/users/:user', (req, res) => {
    requireCaller(context, req);
    const profile = allProfiles(context.world.state).find(
      one => String(one.id) === req.params.user,
    );
    if (!profile) throw notFound('User');
    res.json(userJson(context, profile));
  });

  return router;
};
