import { startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { environment, project } from '../__testUtils__/consoleObjects';
import { Reply, ScriptedServer } from '../__testUtils__/scriptedServer';
import { ConsoleApi } from './ConsoleApi';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

async function clientOf(
  reply: Reply,
  options?: Parameters<typeof startScriptedConsole>[1],
) {
  const started = await startScriptedConsole(() => reply, options);
  server = started.server;
  return started;
}

const newProject = {
  name: 'Bad Name!',
  limitless: true,
  hprodCpu: 0,
  hprodGpu: 0,
  hprodMemory: 0,
  prodCpu: 0,
  prodGpu: 0,
  prodMemory: 0,
};
const readClusters = (client: ConsoleApi) => client.listClusters();
const createEnvironment = (client: ConsoleApi) =>
  client.createEnvironment('paprika', environment());
const createRepository = (client: ConsoleApi) =>
  client.createRepository('paprika', {
    internalRepoName: 'api',
    externalRepoUrl: '',
    isInfra: false,
    isPrivate: false,
  });
const zodIssues = (...path: string[]) => ({
  pathParameterErrors: null,
  headerErrors: null,
  queryParameterErrors: null,
  bodyErrors: { name: 'ZodError', issues: [{ message: 'Invalid', path }] },
});

describe('what an answer means', () => {
  it.each<
    [string, Reply, (client: ConsoleApi) => Promise<unknown>, string, RegExp]
  >([
    [
      'a 200 that means 401',
      { json: { status: 401, body: { message: 'Expired' } } },
      readClusters,
      'unauthorized',
      /reconnectez-vous/,
    ],
    [
      'a redirection to the login page',
      {
        status: 302,
        headers: { location: 'https://console.example.org/connect' },
      },
      readClusters,
      'unauthorized',
      /reconnectez-vous/,
    ],
    [
      'a 401',
      {
        status: 401,
        json: {
          message: 'Not authenticated',
          error: 'Unauthorized',
          statusCode: 401,
        },
      },
      readClusters,
      'unauthorized',
      /reconnectez-vous/,
    ],
    [
      'a refusal with its reason',
      {
        status: 403,
        json: {
          message: "Seuls les admins peuvent utiliser le filtre 'all'",
          error: 'Forbidden',
          statusCode: 403,
        },
      },
      client => client.listProjects({ filter: 'all' }),
      'forbidden',
      /La console refuse : Seuls les admins peuvent utiliser le filtre 'all'\./,
    ],
    [
      'a refusal without one',
      {
        status: 403,
        json: {
          message: 'Forbidden resource',
          error: 'Forbidden',
          statusCode: 403,
        },
      },
      readClusters,
      'forbidden',
      /vous n’en avez pas le droit/,
    ],
    [
      'a locked project',
      { status: 403, json: { message: 'Le projet est verrouillé' } },
      createEnvironment,
      'forbidden',
      /Le projet est verrouillé\. Seul un administrateur/,
    ],
    [
      'a name that an environment has',
      {
        status: 400,
        json: { message: "Ce nom d'environnement est déjà pris." },
      },
      createEnvironment,
      'conflict',
      /^Ce nom d'environnement est déjà pris\.$/,
    ],
    [
      'a name that a repository has',
      {
        status: 400,
        json: {
          message:
            'Le nom du dépôt interne api existe déjà en base pour ce projet',
        },
      },
      createRepository,
      'conflict',
      /api existe déjà en base pour ce projet\.$/,
    ],
    [
      'a quota',
      {
        status: 400,
        json: {
          message:
            'Le cluster manque de ressources : CPU.\nLe projet manque de ressources : CPU.',
        },
      },
      createEnvironment,
      'invalid',
      /refuse : Le cluster manque de ressources : CPU. Le projet manque de ressources : CPU\.$/,
    ],
    [
      "a field, in the older server's words",
      { status: 400, json: zodIssues('name') },
      createEnvironment,
      'invalid',
      /le nom de l’environnement doit compter 2 à 11 lettres minuscules ou chiffres/,
    ],
    [
      'a reserved name',
      { status: 400, json: zodIssues('internalRepoName') },
      createRepository,
      'invalid',
      /mirror, infra-apps, infra-observability sont réservés/,
    ],
    [
      'a field that we do not know',
      { status: 400, json: zodIssues('constructor') },
      createRepository,
      'invalid',
      /le champ « constructor » n’est pas accepté/,
    ],
    [
      'a page that is not a console',
      { text: '<html>Welcome</html>' },
      readClusters,
      'unexpected-answer',
      /GET \/api\/v1\/clusters, HTTP 200/,
    ],
    [
      'malformed JSON',
      { text: '[{', headers: { 'content-type': 'application/json' } },
      readClusters,
      'unexpected-answer',
      /HTTP 200/,
    ],
    [
      'a route that this version lacks',
      {
        status: 404,
        json: {
          message: 'Cannot GET /api/v2/x',
          error: 'Not Found',
          statusCode: 404,
        },
      },
      client => client.getProject('paprika'),
      'unexpected-answer',
      /sa version/,
    ],
    [
      'a gateway page',
      { status: 502, text: '<html>Bad gateway</html>' },
      readClusters,
      'unavailable',
      /HTTP 502.*Réessayez/,
    ],
    [
      'a list whose item lacks a field',
      { json: [project(), { ...project(), owner: undefined }] },
      client => client.listProjects(),
      'unexpected-answer',
      /GET \/api\/v1\/projects : 1\.owner/,
    ],
  ])('%s', async (_, reply, call, kind, message) => {
    const { client } = await clientOf(reply);
    await expect(call(client)).rejects.toMatchObject({
      name: 'ConsoleError',
      kind,
      message: expect.stringMatching(message),
    });
  });

  it('names the field that the newer server refuses', async () => {
    const started = await startScriptedConsole(request =>
      request.method === 'GET'
        ? { json: [] }
        : {
            status: 400,
            json: { formErrors: [], fieldErrors: { name: ['Invalid'] } },
          },
    );
    server = started.server;
    await expect(started.client.createProject(newProject)).rejects.toThrow(
      'La console refuse : le nom du projet doit compter 2 à 20 lettres minuscules ou chiffres, sans accent, espace ni tiret.',
    );
  });

  it('never shows a stack or what a server says of its database', async () => {
    const { client } = await clientOf({
      status: 500,
      json: {
        status: 500,
        error: 'Invalid `prisma.user.update()` in /app/src/users.ts',
        stack: 'Error\n at /app/src/users.ts',
      },
    });
    const error = await client.listUsers().catch(e => e);
    expect(error.kind).toBe('unavailable');
    expect(`${error.message}${error.stack}`).not.toMatch(/prisma|\/app\/src/);
  });

  it("blames the portal's own token where it is the one refused", async () => {
    const { client } = await clientOf(
      { status: 401, json: { message: 'Not authenticated' } },
      { credentials: { kind: 'token', token: async () => 'pat' } },
    );
    await expect(client.listUsers()).rejects.toThrow(/jeton du portail/);
  });
});
