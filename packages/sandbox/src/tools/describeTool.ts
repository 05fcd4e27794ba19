import type { Project, WorldState } from '../world/types';

export interface ToolPage {
  tool: string;
  title: string;
  /** What the tool is for, in one sentence. */
  purpose: string;
  /** What the real tool would show at this address. */
  shows: string;
  /** The console's project that the address names. */
  project?: Project;
}

interface Tool {
  name: string;
  purpose: string;
  shows: (path: string, query: URLSearchParams) => string;
}

const last = (path: string) => path.split('/').filter(Boolean).at(-1) ?? '';

const TOOLS: Record<string, Tool> = {
  argocd: {
    name: 'ArgoCD',
    purpose: 'Service de déploiement automatique (GitOps) d’une zone.',
    shows: (path, query) => {
      const search = query.get('search');
      if (search)
        return `les applications dont le nom contient « ${search} », leur synchronisation et leur santé`;
      return /\/applications\/./.test(path)
        ? `l’application « ${last(path)} », ses ressources, sa synchronisation et sa santé`
        : 'les applications de la zone, leur synchronisation et leur santé';
    },
  },
  sonarqube: {
    name: 'SonarQube',
    purpose: 'Analyse de la qualité et de la sécurité du code.',
    shows: (_path, query) => {
      const key = query.get('id');
      return key
        ? `le tableau de bord du projet « ${key} » : porte de qualité, couverture, vulnérabilités`
        : 'les projets analysés et leur porte de qualité';
    },
  },
  vault: {
    name: 'Vault',
    purpose: 'Gestion des secrets.',
    shows: path => {
      const [, mount] = /\/secrets\/([^/]+)/.exec(path) ?? [];
      return mount
        ? `les secrets du coffre « ${mount} », pour qui y a droit`
        : 'les coffres auxquels vous avez droit';
    },
  },
  harbor: {
    name: 'Harbor',
    purpose: 'Registre d’images de conteneurs, analysées par Trivy.',
    shows: path => {
      const [, id] = /\/projects\/([^/]+)/.exec(path) ?? [];
      return id
        ? `les dépôts d’images du projet « ${id} » et leurs vulnérabilités`
        : 'les projets et leurs images';
    },
  },
  nexus: {
    name: 'Nexus',
    purpose: 'Gestion des artefacts (Maven, npm).',
    shows: path =>
      last(path)
        ? `les artefacts du dépôt « ${last(path)} »`
        : 'les dépôts d’artefacts de vos projets',
  },
  grafana: {
    name: 'Grafana',
    purpose: 'Visualisation des métriques et des journaux.',
    shows: path => {
      const [, level, slug] = /\/(hprod|prod)-([^/]+)/.exec(path) ?? [];
      if (!slug) return 'les tableaux de bord de vos projets';
      const where = level === 'prod' ? 'en production' : 'hors production';
      return `les métriques, les journaux et les alertes du projet « ${slug} » ${where}`;
    },
  },
};

const words = (text: string) => text.split(/[^a-z0-9]+/);

/** The project whose slug stands as a word in the address; the longest, if several do. */
const projectNamed = (
  state: Readonly<WorldState>,
  text: string,
): Project | undefined => {
  const found = new Set(words(text));
  return state.projects
    .filter(
      project =>
        project.status !== 'archived' &&
        words(project.slug).every(word => found.has(word)),
    )
    .sort((a, b) => b.slug.length - a.slug.length)[0];
};

/** What stands at an address below `/tools`; `undefined` where no tool does. */
export const describeTool = (
  state: Readonly<WorldState>,
  tool: string,
  path: string,
  query: URLSearchParams,
): ToolPage | undefined => {
  const known = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  if (!known) return undefined;
  const [zoneSlug = '', ...rest] = path.split('/').filter(Boolean);
  const zone =
    tool === 'argocd'
      ? state.zones.find(one => one.slug === zoneSlug)
      : undefined;
  if (tool === 'argocd' && !zone) return undefined;
  const within = zone ? `/${rest.join('/')}` : path;
  return {
    tool: known.name,
    title: zone ? `${known.name} – ${zone.label}` : known.name,
    purpose: known.purpose,
    shows: known.shows(within, query),
    project: projectNamed(state, `${within} ${[...query.values()].join(' ')}`),
  };
};
