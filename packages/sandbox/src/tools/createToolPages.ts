import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { html, link, page } from '../web/html';
import type { World } from '../world/World';
import { Applications, type ReadFile } from './argocd/Applications';
import { argocdRouter } from './argocd/argocdRouter';
import { projectList, projectPage } from './consolePages';
import { describeTool } from './describeTool';

export interface ToolPagesOptions {
  world: World;
  baseUrl: string;
  /** Where the portal's pages are. */
  portalUrl?: string;
  /** Group of the projects' repositories, `forge-mi/projects` where absent. */
  projectsRootDir?: string;
  /** How Argo CD reads the projects' repositories. */
  readFile: ReadFile;
}

/**
 * A plain page behind each link to a tool, and behind the console's own pages,
 * so that no link of the portal is dead.
 */
export const createToolPages = (
  options: ToolPagesOptions,
): { router: Router } => {
  const { world, baseUrl } = options;
  const navigation = [
    { href: options.portalUrl ?? 'http://localhost:3000', text: 'Portail' },
    { href: `${baseUrl}/`, text: 'Console' },
  ];
  const router = PromiseRouter();

  const consolePage = (title: string, body: ReturnType<typeof html>) =>
    page({ site: 'Console Cloud Pi Native', title, navigation, body });

  router.get(['/', '/projects'], (_req, res) => {
    res.send(consolePage('Projets', projectList(world)));
  });

  router.get('/projects/:project', (req, res) => {
    const project = world.project(req.params.project);
    if (!project || project.status === 'archived') {
      res
        .status(404)
        .send(
          consolePage(
            'Projet introuvable',
            html`<p>Ce projet n’existe pas, ou plus.</p>`,
          ),
        );
      return;
    }
    const tab = z.string().safeParse(req.query.tab).data;
    res.send(
      consolePage(`Projet ${project.name}`, projectPage(world, project, tab)),
    );
  });

  router.get('/img/:file([a-z]+).:type(svg|png)', (req, res) => {
    const letter = req.params.file.charAt(0).toUpperCase();
    res
      .type('image/svg+xml')
      .send(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#000091"/><text x="16" y="22" font-family="sans-serif" font-size="18" fill="#fff" text-anchor="middle">${letter}</text></svg>`,
      );
  });

  router.use(
    argocdRouter({
      applications: new Applications({
        world,
        baseUrl,
        root: options.projectsRootDir ?? 'forge-mi/projects',
        readFile: options.readFile,
      }),
      navigation,
      zoneLabel: slug =>
        world.state.zones.find(zone => zone.slug === slug)?.label,
    }),
  );

  router.get(/^\/tools\/([^/]+)(?:\/(.*))?$/, (req, res) => {
    const url = new URL(req.originalUrl, baseUrl);
    const shown = describeTool(
      world.state,
      req.params[0] ?? '',
      `/${req.params[1] ?? ''}`,
      url.searchParams,
    );
    if (!shown) {
      res.status(404).send(
        page({
          site: 'Outils',
          title: 'Outil inconnu',
          navigation,
          body: html`<p>
            Aucun outil de la plateforme n’est à cette adresse.
          </p>`,
        }),
      );
      return;
    }
    const { project } = shown;
    res.send(
      page({
        site: shown.tool,
        title: shown.title,
        navigation,
        body: html`<p>${shown.purpose}</p>
          <p>Sur la vraie plateforme, cette page montrerait ${shown.shows}.</p>
          ${project
            ? html`<p>
                ${link(
                  `${baseUrl}/projects/${project.slug}`,
                  `Projet ${project.name} dans la console`,
                )}
              </p>`
            : ''}
          <p>Adresse demandée : <code>${url.pathname}${url.search}</code></p>`,
      }),
    );
  });

  return { router };
};
