import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import type { Hook } from '../store';
import { ApiError, notFound, requireProject, sendPage } from './http';

const bodySchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  token: z.string().max(255).optional(),
  push_events: z.boolean().optional(),
});

type Files = Pick<GitlabContext, 'file'>;

export const hooksOf = ({ file }: Files, target: string): Hook[] =>
  file.value.hooks.filter(hook => hook.target === target);

/** The secret token goes in, never out. */
export const sendHook = (hook: Hook) => ({
  id: hook.id,
  url: hook.url,
  created_at: hook.createdAt,
  push_events: hook.pushEvents,
  merge_requests_events: false,
  tag_push_events: false,
  enable_ssl_verification: true,
  alert_status: 'executable',
});

export const addHook = (
  { file }: Files,
  target: string,
  body: unknown,
): Hook => {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) throw new ApiError(422, 'Invalid url given');
  const hook: Hook = {
    id: Math.max(0, ...file.value.hooks.map(one => one.id)) + 1,
    target,
    url: parsed.data.url,
    token: parsed.data.token,
    pushEvents: parsed.data.push_events ?? true,
    createdAt: new Date().toISOString(),
  };
  file.update(state => {
    state.hooks.push(hook);
  });
  return hook;
};

export const hooksRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get('/projects/:id/hooks', async (req, res) => {
    const { one } = requireProject(context, req, ACCESS.maintainer);
    await sendPage(
      req,
      res,
      context.baseUrl,
      hooksOf(context, one.key),
      sendHook,
    );
  });

  router.post('/projects/:id/hooks', express.json(), (req, res) => {
    const { one } = requireProject(context, req, ACCESS.maintainer);
    res.status(201).json(sendHook(addHook(context, one.key, req.body)));
  });

  router.delete('/projects/:id/hooks/:hook', (req, res) => {
    const { one } = requireProject(context, req, ACCESS.maintainer);
    const found = hooksOf(context, one.key).find(
      hook => String(hook.id) === req.params.hook,
    );
    if (!found) throw notFound('Hook');
    context.file.update(state => {
      state.hooks = state.hooks.filter(hook => hook !== found);
    });
    res.status(204).end();
  });

  return router;
};
