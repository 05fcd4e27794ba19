import type { FastifyInstance } from 'fastify';

const schema = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        maxLength: 80,
        default: 'le monde',
      },
    },
  },
  response: {
    200: {
      type: 'object',
      required: ['message'],
      properties: { message: { type: 'string' } },
    },
  },
} as const;

/** Un exemple à remplacer : la forme d'une route, de sa validation et de son test. */
export function registerGreetings(app: FastifyInstance): void {
  app.get<{ Querystring: { name: string } }>(
    '/v1/greetings',
    { schema },
    async (request) => ({ message: `Bonjour ${request.query.name}` }),
  );
}
