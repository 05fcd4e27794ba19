import type { FastifyInstance } from 'fastify';
import type { Database } from './database.ts';

interface Note {
  id: string;
  body: string;
}

const noteSchema = {
  type: 'object',
  required: ['id', 'body'],
  properties: { id: { type: 'string' }, body: { type: 'string' } },
} as const;

const newNoteSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['body'],
  properties: { body: { type: 'string', minLength: 1, maxLength: 500 } },
} as const;

/** Un exemple à remplacer : lire et écrire dans la base. */
export function registerNotes(app: FastifyInstance, database: Database): void {
  app.get(
    '/v1/notes',
    { schema: { response: { 200: { type: 'array', items: noteSchema } } } },
    () =>
      database.query<Note>(
        'SELECT id::text, body FROM notes ORDER BY id DESC LIMIT 50',
      ),
  );

  app.post<{ Body: { body: string } }>(
    '/v1/notes',
    { schema: { body: newNoteSchema, response: { 201: noteSchema } } },
    async (request, reply) => {
      const [note] = await database.query<Note>(
        'INSERT INTO notes (body) VALUES ($1) RETURNING id::text, body',
        [request.body.body],
      );
      return reply.code(201).send(note);
    },
  );
}
