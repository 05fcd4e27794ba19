import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { html, link } from '../../web/html';
import { ACCESS, accessLevel } from '../access';
import type { GitlabContext } from '../context';
import { log } from '../git/log';
import { branchHead, objectAt, readBlob, readTree } from '../git/read';
import { allGroups, findGroup, gitProjectsOf } from '../model';
import { profileById, projectUrls } from '../shapes';
import { codePages, commitTable, showText, treeTable } from './code';
import {
  parentOf,
  requireProjectView,
  requireViewer,
  sendNotFound,
  sitePage,
  type ProjectView,
} from './context';

const overview = async ({ one, directory, mayReadCode }: ProjectView) => {
  if (!mayReadCode)
    return html`<p>Votre rôle ne permet pas de lire le code de ce dépôt.</p>`;
  const commit = await branchHead(directory, 'main');
  if (!commit) return html`<p>Ce dépôt est vide.</p>`;
  const [entries, commits, readme] = await Promise.all([
    readTree(directory, commit, ''),
    log(directory, { of: commit, limit: 5 }),
    objectAt(directory, commit, 'README.md'),
  ]);
  return html`<h2>Fichiers</h2>
    ${treeTable(one, 'main', entries ?? [])}
    <h2>Derniers commits</h2>
    ${commitTable(commits)}
    ${readme?.type === 'blob'
      ? html`<h2>README.md</h2>
          ${showText(await readBlob(directory, readme.id))}`
      : ''}`;
};

/** The forge's pages, below the projects' root: private, as the groups are. */
export const pagesRouter = (context: GitlabContext): Router => {
  const { world, root, file } = context;
  const router = PromiseRouter();

  router.get(['/', '/:slug'], async (req, res) => {
    const caller = await requireViewer(context, req, res);
    if (!caller) return;
    const path = [root, req.params.slug].filter(Boolean).join('/');
    const group = findGroup(world.state, root, path);
    const mayRead = (one: typeof group) =>
      one?.project !== undefined &&
      accessLevel(world.state, caller, one.project) >= ACCESS.guest;
    if (!group || (group.project && !mayRead(group))) {
      sendNotFound(res);
      return;
    }
    const items = group.project
      ? gitProjectsOf(world.state, root, group.project)
      : allGroups(world.state, root).filter(mayRead);
    res.send(
      sitePage(
        `Groupe ${group.name}`,
        html`<p>${group.project?.description}</p>
          ${group.fullPath === root
            ? ''
            : html`<p>
                ${link(`/${parentOf(group.fullPath)}`, 'Tous les groupes')}
              </p>`}
          <ul>
            ${items.map(
              item => html`<li>${link(`/${item.fullPath}`, item.name)}</li>`,
            )}
          </ul>`,
      ),
    );
  });

  router.get('/:slug/:repository', async (req, res) => {
    const { slug = '', repository = '' } = req.params;
    if (repository.endsWith('.git')) {
      res.redirect(
        `/${root}/${slug}/${encodeURIComponent(repository.slice(0, -4))}`,
      );
      return;
    }
    const view = await requireProjectView(context, req, res);
    if (!view) return;
    const { one } = view;
    res.send(
      sitePage(
        one.name,
        html`<p>
            Cloner : <code>git clone ${projectUrls(context, one).http}</code>
          </p>
          ${await overview(view)}`,
        one,
      ),
    );
  });

  router.use(codePages(context));

  router.get('/:slug/:repository/-/merge_requests/:iid?', async (req, res) => {
    const view = await requireProjectView(context, req, res);
    if (!view) return;
    const { one } = view;
    const all = file.value.mergeRequests.filter(
      request => request.projectKey === one.key,
    );
    const { iid } = req.params;
    if (iid === undefined) {
      res.send(
        sitePage(
          'Demandes de fusion',
          all.length === 0
            ? html`<p>Aucune demande de fusion.</p>`
            : html`<ul>
                ${all.map(
                  request =>
                    html`<li>
                      ${link(
                        `/${one.fullPath}/-/merge_requests/${request.iid}`,
                        `!${request.iid} ${request.title}`,
                      )}
                    </li>`,
                )}
              </ul>`,
          one,
        ),
      );
      return;
    }
    const request = all.find(candidate => String(candidate.iid) === iid);
    if (!request || !view.mayReadCode) {
      sendNotFound(res);
      return;
    }
    const author = profileById(world.state, request.authorSub);
    res.send(
      sitePage(
        `!${request.iid} ${request.title}`,
        html`<p>
            ${author.name} propose de fusionner
            <code>${request.sourceBranch}</code> dans
            <code>${request.targetBranch}</code>.
          </p>
          <pre tabindex="0">${request.description}</pre>`,
        one,
      ),
    );
  });

  router.get('/:slug/:repository/-/pipelines', async (req, res) => {
    const view = await requireProjectView(context, req, res);
    if (!view) return;
    res.send(
      sitePage(
        'Pipelines',
        html`<p>
          Rien ne s’exécute dans le bac à sable : GitLab listerait ici les
          pipelines du dépôt <code>${view.one.name}</code> et leur état.
        </p>`,
        view.one,
      ),
    );
  });

  router.get('*', (_req, res) => sendNotFound(res));

  return router;
};
