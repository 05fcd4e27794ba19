import { pathItems } from './paths';
import { componentSchemas } from './schemas';

/** As much of a document's shape as is known here. */
export interface OpenApiDocument {
  openapi: string;
  info: object;
  servers: { url: string }[];
  security: object[];
  paths: Record<string, Record<string, object>>;
  components: { securitySchemes: object; schemas: Record<string, object> };
}

/** The OpenAPI document of the API, made of the schemas that answer and check. */
export const openApiDocument = (options: {
  badges: boolean;
}): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Cloud Pi Native: conformity',
    version: '1',
    description:
      'What the platform asks of an application, and what its repositories meet of it.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/conformity' }],
  security: [{ backstage: [] }],
  paths: pathItems(options),
  components: {
    securitySchemes: {
      backstage: {
        type: 'http',
        scheme: 'bearer',
        description: 'A token of Backstage, of a signed-in user',
      },
    },
    schemas: componentSchemas(),
  },
});
