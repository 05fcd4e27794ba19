import clusters from '../contract/__fixtures__/clusters.json';
import environments from '../contract/__fixtures__/environments.json';
import logs from '../contract/__fixtures__/logs.json';
import projects from '../contract/__fixtures__/projects.json';
import members from '../contract/__fixtures__/members.json';
import repositories from '../contract/__fixtures__/repositories.json';
import roles from '../contract/__fixtures__/roles.json';
import stageEnvironments from '../contract/__fixtures__/stageEnvironments.json';
import stages from '../contract/__fixtures__/stages.json';
import tokens from '../contract/__fixtures__/tokens.json';
import adminRoles from '../contract/__fixtures__/adminRoles.json';
import users from '../contract/__fixtures__/users.json';
import version from '../contract/__fixtures__/version.json';
import zones from '../contract/__fixtures__/zones.json';
import { Reply, ScriptedRequest, startScriptedServer } from './scriptedServer';

export const FAKE_CONSOLE_TOKEN = 'canary-contract-token';

const named = { name: '', internalRepoName: '', cpu: 0 };
type Named = typeof named;

const refuse = (status: number, message: string): Reply => ({
  status,
  json: { message, error: 'Refused', statusCode: status },
});
const refuseName = (field: string): Reply => ({
  status: 400,
  json: { formErrors: [], fieldErrors: { [field]: ['Invalid'] } },
});

/**
 * The least console that the contract passes on: fixtures for what is read, a
 * memory for what is written. `deviate` replaces any of its answers.
 */
export async function startFakeConsole(
  deviate: (request: ScriptedRequest) => Reply | undefined = () => undefined,
) {
  const made = new Map<string, object & { slug: string }>();
  const children = new Map<string, Named[]>();
  const all = () => [...projects, ...made.values()];

  function refuseAccess({ headers, path }: ScriptedRequest): Reply | undefined {
    const token = headers['x-dso-token'];
    if (token === FAKE_CONSOLE_TOKEN) {
      return undefined;
    }
    if (/^\/api\/(v1\/projects|v2\/)/.test(path)) {
      return refuse(401, 'Not authenticated');
    }
    return token
      ? { json: { status: 401, body: { message: 'Not authenticated' } } }
      : { status: 302, headers: { location: '/connect' } };
  }

  function createProject(name: string): Reply {
    if (!/^[a-z0-9]{2,20}$/.test(name)) {
      return refuseName('name');
    }
    const id = `5e1f0c2a-1001-4000-8000-${String(made.size + 100).padStart(12, '0')}`;
    const slug = made.size ? `${name}-${made.size}` : name;
    const project = { ...projects[0], id, name, slug };
    made.set(id, project);
    return { status: 201, json: project };
  }

  function createChild(path: string, body: Named): Reply {
    const list = children.get(path) ?? [];
    const isRepository = path.endsWith('/repositories');
    const field = isRepository ? 'internalRepoName' : 'name';
    if (body[field] === 'mirror' || !/^[a-z0-9-]+$/.test(body[field])) {
      return refuseName(field);
    }
    if (body.cpu > 100) {
      return refuse(400, 'Le cluster ne dispose pas de suffisamment de CPU');
    }
    if (list.some(child => child[field] === body[field])) {
      return refuse(400, 'Ce nom est déjà pris.');
    }
    const base = isRepository ? repositories[0] : environments[0];
    const child = { ...base, ...named, ...body };
    children.set(path, [...list, child]);
    return { status: 201, json: child };
  }

  function answer(request: ScriptedRequest): Reply {
    const [path] = request.path.split('?');
    const body = { ...named, ...(request.body as object) };
    const id = /^\/api\/v1\/projects\/([^/]+)$/.exec(path)?.[1];
    if (id && request.method === 'DELETE') {
      return { status: made.delete(id) ? 204 : 404 };
    }
    if (id) {
      const found = all().find(p =>
        [p.slug, Reflect.get(p, 'id')].includes(id),
      );
      return found ? { json: found } : refuse(404, 'Projet introuvable');
    }
    if (request.method === 'PUT') {
      return { status: 204 };
    }
    if (path.endsWith('/deployments')) {
      return { json: [] };
    }
    if (request.method === 'POST' && path.endsWith('/roles')) {
      return { status: 201, json: [...roles, { ...roles[0], ...body }] };
    }
    if (request.method === 'POST' && path.endsWith('/members')) {
      return refuse(404, 'Utilisateur introuvable');
    }
    if (request.method === 'POST') {
      return path === '/api/v1/projects'
        ? createProject(body.name)
        : createChild(path, body);
    }
    if (/\/stages\/.*\/environments$/.test(path)) {
      return { json: stageEnvironments };
    }
    if (path.endsWith('/members')) {
      return { json: members };
    }
    if (/\/projects\/.*\/roles$/.test(path)) {
      return { json: roles };
    }
    if (path.endsWith('/environments')) {
      return { json: children.get(path) ?? environments };
    }
    if (path.endsWith('/repositories')) {
      return { json: children.get(path) ?? repositories };
    }
    const lists: Record<string, unknown> = {
      version,
      projects: all(),
      clusters,
      zones,
      stages,
      users,
      'admin/roles': adminRoles,
      logs,
      'user/tokens': tokens,
    };
    return { json: lists[path.replace('/api/v1/', '')] };
  }

  const server = await startScriptedServer(
    request => deviate(request) ?? refuseAccess(request) ?? answer(request),
  );
  return { server, left: () => made.size };
}
