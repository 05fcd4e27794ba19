import { html, link, type Html } from '../../web/html';
import type { Application } from './Applications';

/** As Argo CD's own API answers, in what readers of it use. */
export const toJson = (one: Application) => ({
  metadata: {
    name: one.name,
    labels: {
      'app.kubernetes.io/managed-by': 'dso-console',
      'dso/project': one.project.name,
      'dso/project.slug': one.project.slug,
      'dso/environment': one.environment.name,
      'dso/repository': one.repository.internalRepoName,
    },
  },
  spec: {
    source: {
      repoURL: one.cloneUrl,
      path: one.repository.deployPath || '.',
      targetRevision: one.repository.deployRevision || 'HEAD',
      helm: { valueFiles: one.valueFiles },
    },
    syncPolicy: one.environment.autosync
      ? { automated: { prune: true, selfHeal: true } }
      : {},
  },
  status: {
    sync: { status: one.sync, revision: one.revision ?? '' },
    health: { status: one.health },
    summary: { images: one.deployed.image ? [one.deployed.image] : [] },
    conditions: one.problem
      ? [{ type: 'ComparisonError', message: one.problem }]
      : [],
  },
});

const address = (zone: string, { name }: Application) =>
  `/tools/argocd/${zone}/applications/${name}`;

export const applicationTable = (
  zone: string,
  applications: readonly Application[],
): Html =>
  applications.length === 0
    ? html`<p>Aucune application.</p>`
    : html`<table>
        <thead>
          <tr>
            <th scope="col">Application</th>
            <th scope="col">Sync</th>
            <th scope="col">Health</th>
            <th scope="col">Image</th>
          </tr>
        </thead>
        <tbody>
          ${applications.map(
            one =>
              html`<tr>
                <td>${link(address(zone, one), one.name)}</td>
                <td>${one.sync}</td>
                <td>${one.health}</td>
                <td><code>${one.deployed.image ?? 'aucune'}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>`;

const rows = (one: Application): [string, string][] => [
  ['Sync', one.sync],
  ['Health', one.health],
  ['Révision', one.revision ?? 'aucune'],
  ['Image', one.deployed.image ?? 'aucune'],
  ['Réplicas demandés', String(one.deployed.replicas ?? 'non dit')],
  ['Fichiers de valeurs', one.valueFiles.join(', ') || 'aucun'],
  [
    'Synchronisation',
    one.environment.autosync ? 'automatique' : 'manuelle, par le bouton Sync',
  ],
  ...(one.problem ? [['Erreur', one.problem] as [string, string]] : []),
];

export const applicationDetail = (zone: string, one: Application): Html =>
  html`<table>
      <tbody>
        ${rows(one).map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td><code>${value}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <form method="post" action="${address(zone, one)}/sync">
      <button type="submit">Sync</button>
    </form>`;
