import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { html, link, page } from '../../web/html';
import type { Application, Applications } from './Applications';
import { applicationDetail, applicationTable, toJson } from './present';

const PAGE = '/tools/argocd/:zone/applications';
const API = '/tools/argocd/:zone/api/v1/applications';

const text = z.string().optional().catch(undefined);

/** Argo CD in what follows from Git: which commit and which image an environment runs. */
export const argocdRouter = (options: {
  applications: Applications;
  navigation: readonly { href: string; text: string }[];
  /** The label of a zone; `undefined` where there is none of that slug. */
  zoneLabel: (slug: string) => string | undefined;
}): Router => {
  const { applications, navigation, zoneLabel } = options;
  const router = PromiseRouter();

  const send = (
    res: Response,
    zone: string,
    title: string,
    body: ReturnType<typeof html>,
  ) =>
    res.send(
      page({
        site: `ArgoCD – ${zoneLabel(zone) ?? zone}`,
        title,
        navigation,
        body: html`${body}
          <p>Simulé à partir de Git : aucun conteneur ne tourne.</p>`,
      }),
    );

  const projectLink = ({ project }: Application) =>
    html`<p>
      ${link(
        `/projects/${project.slug}`,
        `Projet ${project.name} dans la console`,
      )}
    </p>`;

  router.get(API, async (req: Request, res) => {
    const { zone = '' } = req.params;
    const found = await applications.list(zone, text.parse(req.query.search));
    res.json({ items: found.map(toJson) });
  });

  router.get(`${API}/:name`, async (req: Request, res) => {
    const { zone = '', name = '' } = req.params;
    const found = await applications.find(zone, name);
    if (found) res.json(toJson(found));
    else res.status(404).json({ error: `applications "${name}" not found` });
  });

  router.post(`${API}/:name/sync`, async (req: Request, res) => {
    const { zone = '', name = '' } = req.params;
    // A page of another site cannot send this type without asking first.
    if (!req.is('application/json')) {
      res.status(415).json({ error: 'application/json is expected' });
      return;
    }
    const found = await applications.sync(zone, name);
    if (found) res.json(toJson(found));
    else res.status(404).json({ error: `applications "${name}" not found` });
  });

  router.get(PAGE, async (req: Request, res, next) => {
    const { zone = '' } = req.params;
    if (zoneLabel(zone) === undefined) {
      next();
      return;
    }
    const search = text.parse(req.query.search) ?? '';
    const found = await applications.list(zone, search);
    send(
      res,
      zone,
      search ? `Applications « ${search} »` : 'Applications',
      html`${applicationTable(zone, found)}
      ${found.slice(0, 1).map(projectLink)}`,
    );
  });

  router.get(`${PAGE}/:name`, async (req: Request, res, next) => {
    const { zone = '', name = '' } = req.params;
    const found = await applications.find(zone, name);
    if (!found) {
      next();
      return;
    }
    send(
      res,
      zone,
      name,
      html`${applicationDetail(zone, found)} ${projectLink(found)}`,
    );
  });

  router.post(`${PAGE}/:name/sync`, async (req: Request, res, next) => {
    const { zone = '', name = '' } = req.params;
    const found =
      req.get('sec-fetch-site') === 'cross-site'
        ? undefined
        : await applications.sync(zone, name);
    if (found) res.redirect(303, `/tools/argocd/${zone}/applications/${name}`);
    else next();
  });

  return router;
};
