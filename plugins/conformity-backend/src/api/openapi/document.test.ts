import SwaggerParser from '@apidevtools/swagger-parser';
import { mockServices } from '@backstage/backend-test-utils';
import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { as, startPortal } from '../../__testUtils__/portal';
import { readSettings } from '../../settings';
import { createRouter } from '../router';
import { openApiDocument } from './document';

jest.setTimeout(60_000);

// What is left out of the type of a router: the routes that it has.
const layerSchema = z.object({
  route: z
    .object({ path: z.string(), methods: z.record(z.string(), z.boolean()) })
    .optional(),
  handle: z.custom<{ stack?: unknown }>(value => typeof value === 'function'),
});

function routesIn(router: { stack?: unknown }): string[] {
  return z
    .array(layerSchema)
    .parse(router.stack ?? [])
    .flatMap(({ route, handle }) =>
      route
        ? Object.keys(route.methods).map(method => `${method} ${route.path}`)
        : routesIn(handle),
    );
}

const routesOf = (badges: boolean) => {
  const unused = z.custom<never>().parse(undefined);
  return routesIn(
    createRouter({
      access: unused,
      auditor: mockServices.auditor.mock(),
      conformity: unused,
      declarations: unused,
      repositories: unused,
      settings: readSettings(
        mockServices.rootConfig({
          data: {
            conformity: badges ? { badges: { secret: 'a'.repeat(32) } } : {},
          },
        }),
      ),
    }),
  );
};

const documented = (badges: boolean) =>
  Object.entries(openApiDocument({ badges }).paths).flatMap(
    ([path, operations]) =>
      Object.keys(operations).map(
        method => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
  );

describe('the OpenAPI document', () => {
  it.each([true, false])('is one (badges: %s)', async badges => {
    const parsed = await SwaggerParser.validate(
      JSON.parse(JSON.stringify(openApiDocument({ badges }))),
    );
    expect(parsed.info.title).toContain('conformity');
  });

  it.each([true, false])(
    'has every route, and no other (badges: %s)',
    badges => {
      expect(documented(badges).sort()).toEqual(routesOf(badges).sort());
    },
  );

  it('has schemas that are some', () => {
    const { schemas } = openApiDocument({ badges: true }).components;
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      validateFormats: false,
      keywords: ['components'],
    });
    ajv.addSchema({ $id: 'document', components: { schemas } });
    for (const name of Object.keys(schemas)) {
      expect(ajv.getSchema(`document#/components/schemas/${name}`)).toEqual(
        expect.any(Function),
      );
    }
  });
});

describe('what the API answers', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let check: (
    path: string,
    method: string,
    status: number,
  ) => (body: unknown) => string[];

  beforeAll(async () => {
    portal = await startPortal();
    const { body: document } = await portal
      .get('/openapi.json', 'camille')
      .expect(200);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'document' });
    check = (path, method, status) => {
      const { $ref } =
        document.paths[path][method].responses[status].content[
          'application/json'
        ].schema;
      return body => {
        const validate = ajv.getSchema(`document${$ref}`);
        validate?.(body);
        return validate?.errors?.map(error => JSON.stringify(error)) ?? [];
      };
    };
  });
  afterAll(() => portal.backend.stop());

  it.each`
    path                                                     | who          | status
    ${'/projects/{project}'}                                 | ${'camille'} | ${200}
    ${'/projects/{project}'}                                 | ${'charlie'} | ${404}
    ${'/projects/{project}/repositories/{repository}'}       | ${'camille'} | ${200}
    ${'/projects/{project}/repositories/{repository}/badge'} | ${'camille'} | ${200}
    ${'/mine'}                                               | ${'camille'} | ${200}
    ${'/overview'}                                           | ${'sacha'}   | ${200}
    ${'/overview'}                                           | ${'camille'} | ${403}
    ${'/openapi.json'}                                       | ${'camille'} | ${200}
  `('is as it is written: $path, $status', async ({ path, who, status }) => {
    const address = path
      .replace('{project}', 'demo')
      .replace('{repository}', 'api');
    const { body } = await portal.get(address, who).expect(status);
    expect(check(path, 'get', status)(body)).toEqual([]);
  });

  it('is as it is written where something was asked for', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const { post, server } = portal;
    const asked = await post('/projects/demo/exemptions', 'camille', {
      rule: 'k8s-labels',
      reason: 'Le fournisseur ne permet pas de les ajouter.',
      until,
    }).expect(200);
    const decided = await post(
      `/exemptions/${asked.body.id}/decision`,
      'alex',
      {
        granted: true,
        decision: 'Accordée le temps de la refonte.',
      },
    ).expect(200);
    const attested = await post('/projects/demo/attestations', 'camille', {
      requirement: 'EXI-G-4',
      proof: 'https://wiki.example/eco',
      until,
    }).expect(200);
    const withdrawn = await server
      .delete(`/api/conformity/projects/demo/attestations/${attested.body.id}`)
      .set(as('camille'))
      .expect(200);
    const refused = await post(
      '/projects/demo/exemptions',
      'camille',
      {},
    ).expect(400);
    for (const [path, method, answer] of [
      ['/projects/{project}/exemptions', 'post', asked],
      ['/projects/{project}/exemptions', 'post', refused],
      ['/exemptions/{id}/decision', 'post', decided],
      ['/projects/{project}/attestations', 'post', attested],
      ['/projects/{project}/attestations/{id}', 'delete', withdrawn],
    ] as const) {
      expect(check(path, method, answer.status)(answer.body)).toEqual([]);
    }
  });

  it('is noticed where it is not', () => {
    const errors = check('/projects/{project}', 'get', 200);
    expect(errors({ project: 'demo' })).not.toEqual([]);
  });
});
