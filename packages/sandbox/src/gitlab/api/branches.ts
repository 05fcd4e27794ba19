import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { ACCESS } from '../access';
import type { GitlabContext } from '../context';
import { git } from '../git/git';
import { log } from '../git/log';
import { isSafeRef } from '../git/names';
import { listBranches, resolveCommit, type Branch } from '../git/read';
import { commitJson, projectUrls } from '../shapes';
import {
  ApiError,
  notFound,
  queryText,
  requireProject,
  sendPage,
  type ProjectRequest,
} from './http';

const bodySchema = z.object({ branch: z.string(), ref: z.string() });

export const branchesRouter = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  const branchJson = async (
    { one, directory, level }: ProjectRequest,
    branch: Branch,
  ) => {
    const { web } = projectUrls(context, one);
    const [commit] = await log(directory, { of: branch.commit, limit: 1 });
    return {
      name: branch.name,
      commit: commit && commitJson(web, commit),
      merged: false,
      protected: branch.name === 'main',
      developers_can_push: true,
      developers_can_merge: true,
      can_push: level >= ACCESS.developer,
      default: branch.name === 'main',
      web_url: `${web}/-/tree/${branch.name}`,
    };
  };

  router.get('/projects/:id/repository/branches', async (req, res) => {
    const request = requireProject(context, req, ACCESS.reporter);
    const search = queryText(req, 'search') ?? '';
    const branches = await listBranches(request.directory);
    await sendPage(
      req,
      res,
      context.baseUrl,
      branches.filter(branch => branch.name.includes(search)),
      branch => branchJson(request, branch),
    );
  });

  const requireBranch = async (directory: string, name: string | undefined) => {
    const branches = await listBranches(directory);
    const found = branches.find(branch => branch.name === name);
    if (!found) throw notFound('Branch');
    return found;
  };

  router.get('/projects/:id/repository/branches/:branch', async (req, res) => {
    const request = requireProject(context, req, ACCESS.reporter);
    const branch = await requireBranch(request.directory, req.params.branch);
    res.json(await branchJson(request, branch));
  });

  router.post(
    '/projects/:id/repository/branches',
    express.json(),
    async (req, res) => {
      const request = requireProject(context, req, ACCESS.developer);
      const { caller, one, directory } = request;
      const body = bodySchema.safeParse({ ...req.query, ...req.body }).data;
      if (!body || !isSafeRef(body.branch))
        throw new ApiError(400, 'Branch name is invalid');
      const commit = await resolveCommit(directory, body.ref);
      if (!commit)
        throw new ApiError(400, `Invalid reference name: ${body.branch}`);
      await context.pushes.around(one, caller, async () => {
        const branches = await listBranches(directory);
        if (branches.some(branch => branch.name === body.branch))
          throw new ApiError(400, 'Branch already exists');
        await git(directory, [
          'update-ref',
          `refs/heads/${body.branch}`,
          commit,
        ]);
      });
      const created = await requireBranch(directory, body.branch);
      res.status(201).json(await branchJson(request, created));
    },
  );

  router.delete(
    '/projects/:id/repository/branches/:branch',
    async (req, res) => {
      const { caller, one, directory } = requireProject(
        context,
        req,
        ACCESS.developer,
      );
      const branch = await requireBranch(directory, req.params.branch);
      if (branch.name === 'main')
        throw new ApiError(405, '405 The default branch is protected');
      await context.pushes.around(one, caller, () =>
        git(directory, ['update-ref', '-d', `refs/heads/${branch.name}`]),
      );
      res.status(204).end();
    },
  );

  return router;
};
