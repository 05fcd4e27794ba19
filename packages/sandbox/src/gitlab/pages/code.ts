import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { html, link } from '../../web/html';
import type { GitlabContext } from '../context';
import { log, type Commit } from '../git/log';
import { objectAt, readBlob, readTree, type TreeEntry } from '../git/read';
import type { GitProject } from '../model';
import {
  breadcrumb,
  pathUrl,
  requireProjectView,
  sendNotFound,
  sitePage,
  splitPlace,
} from './context';

const MAX_SHOWN_BYTES = 512 * 1024;

export const showText = (content: Buffer) => {
  if (content.subarray(0, 8000).includes(0))
    return html`<p>Fichier binaire de ${content.length} octets.</p>`;
  const lines = content
    .subarray(0, MAX_SHOWN_BYTES)
    .toString('utf8')
    .replace(/\n$/, '')
    .split('\n');
  // Each has an address (#L12), as GitLab's have.
  return html`<pre tabindex="0"><code>${lines.map(
    (line, index) => html`<span id="L${index + 1}">${line}${'\n'}</span>`,
  )}</code></pre>`;
};

export const treeTable = (
  one: GitProject,
  ref: string,
  entries: readonly TreeEntry[],
) =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">Nom</th>
        <th scope="col">Type</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        entry =>
          html`<tr>
            <td>
              ${link(
                pathUrl(
                  one,
                  entry.type === 'tree' ? 'tree' : 'blob',
                  ref,
                  entry.path,
                ),
                entry.name,
              )}
            </td>
            <td>${entry.type === 'tree' ? 'dossier' : 'fichier'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

export const commitTable = (commits: readonly Commit[]) =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">Commit</th>
        <th scope="col">Titre</th>
        <th scope="col">Auteur</th>
        <th scope="col">Date</th>
      </tr>
    </thead>
    <tbody>
      ${commits.map(
        commit =>
          html`<tr>
            <td><code>${commit.id.slice(0, 8)}</code></td>
            <td>${commit.title}</td>
            <td>${commit.authorName}</td>
            <td>${commit.committedAt}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Files, folders and history of a repository. */
export const codePages = (context: GitlabContext): Router => {
  const router = PromiseRouter();

  router.get(
    '/:slug/:repository/-/:kind(blob|tree|raw|commits)/*',
    async (req, res) => {
      const view = await requireProjectView(context, req, res);
      if (!view) return;
      const { one, directory } = view;
      const place = view.mayReadCode
        ? await splitPlace(directory, req.params[0] ?? '')
        : undefined;
      const found =
        place && (await objectAt(directory, place.commit, place.path));
      if (!place || !found) {
        sendNotFound(res);
        return;
      }
      const title = place.path || one.name;
      const crumbs = breadcrumb(one, place);

      if (req.params.kind === 'commits') {
        const commits = await log(directory, {
          of: place.commit,
          path: place.path,
          limit: 100,
        });
        res.send(
          sitePage(
            `Commits de ${title}`,
            html`${crumbs}${commitTable(commits)}`,
            one,
          ),
        );
        return;
      }
      if (found.type === 'tree' && req.params.kind !== 'raw') {
        const entries =
          (await readTree(directory, place.commit, place.path)) ?? [];
        res.send(
          sitePage(
            title,
            html`${crumbs}${treeTable(one, place.ref, entries)}`,
            one,
          ),
        );
        return;
      }
      if (found.type !== 'blob') {
        sendNotFound(res);
        return;
      }
      const content = await readBlob(directory, found.id);
      if (req.params.kind === 'raw') {
        res
          .set('X-Content-Type-Options', 'nosniff')
          .type(
            content.subarray(0, 8000).includes(0)
              ? 'application/octet-stream'
              : 'text/plain',
          )
          .send(content);
        return;
      }
      res.send(
        sitePage(
          title,
          html`${crumbs}
            <p>
              ${link(
                pathUrl(one, 'raw', place.ref, place.path),
                'Contenu brut',
              )}
            </p>
            ${showText(content)}`,
          one,
        ),
      );
    },
  );

  router.get('/:slug/:repository/-/commit/:sha', async (req, res) => {
    const view = await requireProjectView(context, req, res);
    if (!view) return;
    const place = view.mayReadCode
      ? await splitPlace(view.directory, req.params.sha ?? '')
      : undefined;
    const [commit] = place
      ? await log(view.directory, { of: place.commit, limit: 1 })
      : [];
    if (!commit) {
      sendNotFound(res);
      return;
    }
    res.send(
      sitePage(
        commit.title,
        html`${commitTable([commit])}
          <pre tabindex="0">${commit.message}</pre>
          <p>
            ${link(
              pathUrl(view.one, 'tree', commit.id),
              'Fichiers de ce commit',
            )}
          </p>`,
        view.one,
      ),
    );
  });

  return router;
};
