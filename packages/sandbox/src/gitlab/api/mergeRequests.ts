import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import { listBranches } from '../git/read';
import { mergeRequestJson } from '../shapes';
import type { MergeRequest } from '../store';
import {
  ApiError,
  notFound,
  queryText,
  requireProject,
  sendPage,
} from './http';

const bodySchema = z.object({
  title: z.string().min(1).max(255),
  description: z.string().default(''),
  source_branch: z.string(),
  target_branch: z.string(),
});

export const mergeRequestsRouter = (context: GitlabContext): Router => {
  const { file, baseUrl } = context;
  const router = PromiseRouter();

  const requestsOf = (projectKey: string) =>
    file.value.mergeRequests.filter(one => one.projectKey === projectKey);

  router.get('/projects/:id/merge_requests', async (req, res) => {
    const { one } = requireProject(context, req, ACCESS.reporter);
    const state = queryText(req, 'state') ?? 'all';
    const source = queryText(req, 'source_branch');
    const target = queryText(req, 'target_branch');
    await sendPage(
      req,
      res,
      baseUrl,
      requestsOf(one.key)
        .filter(
          request =>
            (state === 'all' || request.state === state) &&
            (source === undefined || request.sourceBranch === source) &&
            (target === undefined || request.targetBranch === target),
        )
        .reverse(),
      request => mergeRequestJson(context, one, request),
    );
  });

  router.get('/projects/:id/merge_requests/:iid', (req, res) => {
    const { one } = requireProject(context, req, ACCESS.reporter);
    const found = requestsOf(one.key).find(
      request => String(request.iid) === req.params.iid,
    );
    if (!found) throw new ApiError(404, '404 Not found');
    res.json(mergeRequestJson(context, one, found));
  });

  router.post(
    '/projects/:id/merge_requests',
    express.json(),
    async (req, res) => {
      const { caller, one, directory } = requireProject(
        context,
        req,
        ACCESS.developer,
      );
      const parsed = bodySchema.safeParse(req.body);
      if (!parsed.success)
        throw new ApiError(400, 'bad request', {
          error: `${parsed.error.issues[0]?.path.join('.')} is missing or invalid`,
        });
      const body = parsed.data;
      const branches = (await listBranches(directory)).map(
        branch => branch.name,
      );
      for (const branch of [body.source_branch, body.target_branch]) {
        if (!branches.includes(branch)) throw notFound('Branch');
      }
      const others = requestsOf(one.key);
      const twin = others.find(
        request =>
          request.state === 'opened' &&
          request.sourceBranch === body.source_branch &&
          request.targetBranch === body.target_branch,
      );
      if (twin) {
        const message = `Another open merge request already exists for this source branch: !${twin.iid}`;
        throw new ApiError(409, message, { message: [message] });
      }
      const now = new Date().toISOString();
      const created: MergeRequest = {
        iid: Math.max(0, ...others.map(request => request.iid)) + 1,
        projectKey: one.key,
        title: body.title,
        description: body.description,
        sourceBranch: body.source_branch,
        targetBranch: body.target_branch,
        state: 'opened',
        authorSub: caller.kind === 'user' ? caller.account.sub : undefined,
        createdAt: now,
        updatedAt: now,
      };
      file.update(state => {
        state.mergeRequests.push(created);
      });
      res.status(201).json(mergeRequestJson(context, one, created));
    },
  );

  return router;
};
