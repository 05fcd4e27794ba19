import { html, link, type Html } from '../web/html';
import type { Project } from '../world/types';
import type { World } from '../world/World';

const TABS = {
  resources: 'Ressources',
  services: 'Services externes',
  team: 'Équipe',
  roles: 'Rôles',
  logs: 'Journaux',
  clusters: 'Clusters',
  configuration: 'Configuration',
} as const;

type Tab = keyof typeof TABS;

const isTab = (text: string | undefined): text is Tab =>
  text !== undefined && Object.hasOwn(TABS, text);

const STATUS: Record<Project['status'], string> = {
  initializing: 'en cours de création',
  created: 'opérationnel',
  failed: 'en échec',
  archived: 'archivé',
  warning: 'opérationnel, avec avertissements',
};

const table = (
  headers: readonly string[],
  rows: readonly (string | Html)[][],
) =>
  rows.length === 0
    ? html`<p>Aucun élément.</p>`
    : html`<table>
        <thead>
          <tr>
            ${headers.map(header => html`<th scope="col">${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            row =>
              html`<tr>
                ${row.map(cell => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;

export const projectList = (world: World): Html =>
  table(
    ['Projet', 'Description', 'État'],
    world.state.projects
      .filter(project => project.status !== 'archived')
      .map(project => [
        link(`/projects/${project.slug}`, project.name),
        project.description,
        STATUS[project.status],
      ]),
  );

const nameOf = (world: World, userId: string) => {
  const user = world.user(userId);
  return user ? `${user.firstName} ${user.lastName}` : userId;
};

const resources = (world: World, project: Project) => {
  const { environments, stages, clusters, repositories } = world.state;
  return html`<h2>Environnements</h2>
    ${table(
      ['Nom', 'Type', 'Cluster', 'Quota'],
      environments
        .filter(one => one.projectId === project.id)
        .map(one => [
          one.name,
          stages.find(stage => stage.id === one.stageId)?.name ?? '',
          clusters.find(cluster => cluster.id === one.clusterId)?.label ?? '',
          `${one.cpu} CPU, ${one.memory} Gio, ${one.gpu} GPU`,
        ]),
    )}
    <h2>Dépôts</h2>
    ${table(
      ['Nom', 'Type', 'Source externe'],
      repositories
        .filter(one => one.projectId === project.id)
        .map(one => [
          one.internalRepoName,
          one.isInfra ? 'infrastructure' : 'applicatif',
          one.externalRepoUrl || 'aucune',
        ]),
    )}`;
};

const team = (world: World, project: Project) =>
  table(
    ['Nom', 'Rôles'],
    [
      [nameOf(world, project.ownerId), 'Propriétaire'],
      ...project.members.map(member => [
        nameOf(world, member.userId),
        project.roles
          .filter(role => member.roleIds.includes(role.id))
          .map(role => role.name)
          .join(', ') || 'Membre',
      ]),
    ],
  );

const logs = (world: World, project: Project) =>
  table(
    ['Date', 'Action', 'Auteur'],
    world.state.logs
      .filter(one => one.projectId === project.id)
      .slice(-50)
      .reverse()
      .map(one => [
        one.createdAt,
        one.action,
        one.userId ? nameOf(world, one.userId) : '',
      ]),
  );

const clusterLabels = (world: World, project: Project) =>
  table(
    ['Cluster', 'Zone'],
    world.state.clusters
      .filter(
        one => one.privacy === 'public' || project.clusterIds.includes(one.id),
      )
      .map(one => [
        one.label,
        world.state.zones.find(zone => zone.id === one.zoneId)?.label ?? '',
      ]),
  );

const content = (world: World, project: Project, tab: Tab): Html => {
  switch (tab) {
    case 'resources':
      return resources(world, project);
    case 'team':
      return team(world, project);
    case 'roles':
      return table(
        ['Rôle', 'Groupe'],
        project.roles.map(role => [role.name, role.oidcGroup]),
      );
    case 'logs':
      return logs(world, project);
    case 'clusters':
      return clusterLabels(world, project);
    default:
      return html`<p>
        La console montrerait ici « ${TABS[tab]} » du projet ${project.name}.
      </p>`;
  }
};

/** One project, as the console's tabs cut it. */
export const projectPage = (
  world: World,
  project: Project,
  asked: string | undefined,
): Html => {
  const tab = isTab(asked) ? asked : 'resources';
  return html`<p>${project.description}</p>
    <p>
      État : ${STATUS[project.status]}${project.locked ? ', verrouillé' : ''}.
    </p>
    <nav aria-label="Onglets du projet">
      <ul>
        ${Object.entries(TABS).map(
          ([key, label]) =>
            html`<li>
              <a
                href="?tab=${key}"
                ${key === tab ? html`aria-current="page"` : ''}
                >${label}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <section aria-label="${TABS[tab]}">
      ${content(world, project, tab)}
    </section>`;
};
