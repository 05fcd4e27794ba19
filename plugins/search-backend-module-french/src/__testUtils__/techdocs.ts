import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';

/** What TechDocs would answer for the search index of each site, by path. */
export type Sites = Map<string, { status: number; body: string }>;

const PATH = /^\/static\/docs\/(.+)\/search\/search_index\.json$/;

/** TechDocs, of which search reads the indexes of sites. */
export const techdocsOf = (sites: Sites) =>
  createBackendPlugin({
    pluginId: 'techdocs',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          http.use((request, response) => {
            const [, triplet = ''] = PATH.exec(request.path) ?? [];
            const { status, body } = sites.get(triplet) ?? {
              status: 404,
              body: '{}',
            };
            response.status(status).type('application/json').send(body);
          });
        },
      });
    },
  });
