import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Entity } from '@backstage/catalog-model';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { parse } from 'yaml';
import { z } from 'zod';
import { API_NODEJS } from './paths';
import { Recording, fakePlatform } from './actions';

const templateSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.literal('Template'),
  metadata: z.looseObject({ name: z.string(), title: z.string() }),
  spec: z.looseObject({
    owner: z.string(),
    type: z.string(),
    parameters: z.array(z.looseObject({ title: z.string() })),
    steps: z.array(z.looseObject({ id: z.string(), action: z.string() })),
  }),
});

const taskSchema = z.object({
  status: z.string(),
});

const eventsSchema = z.array(
  z.looseObject({ type: z.string(), body: z.looseObject({}) }),
);

const outputSchema = z.object({
  links: z.array(z.record(z.string(), z.string())),
  text: z.array(z.object({ title: z.string(), content: z.string() })),
});

export type TemplateRun = Recording & { output: z.infer<typeof outputSchema> };

/** The template as the catalogue holds it. */
export function loadTemplate() {
  return templateSchema.parse(parse(readFileSync(API_NODEJS, 'utf8')));
}

/**
 * Boots the real scaffolder around stand-ins of our actions, runs the template
 * once per set of parameters, and says what each run asked and produced.
 */
export async function runTemplate(
  cases: Readonly<Record<string, object>>,
  environment: Record<string, string> = {},
): Promise<Record<string, TemplateRun>> {
  const recording: Recording = { calls: [], repositories: new Map() };
  const template = loadTemplate();
  const location = pathToFileURL(API_NODEJS);
  const entity: Entity = {
    ...template,
    metadata: {
      ...template.metadata,
      annotations: {
        'backstage.io/managed-by-location': `file:${location.pathname}`,
      },
    },
    spec: JSON.parse(JSON.stringify(template.spec)),
  };
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      fakePlatform(recording),
      catalogServiceMock.factory({ entities: [entity] }),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          scaffolder: { defaultEnvironment: { parameters: environment } },
        },
      }),
    ],
  });
  const call = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(
      `http://127.0.0.1:${backend.server.port()}/api/scaffolder${path}`,
      {
        method: body ? 'POST' : 'GET',
        body: body && JSON.stringify(body),
        headers: {
          authorization: mockCredentials.user.header(),
          'content-type': 'application/json',
        },
      },
    );
    return response.json();
  };
  const finished = async (id: string) => {
    for (;;) {
      const { status } = taskSchema.parse(await call(`/v2/tasks/${id}`));
      if (status !== 'open' && status !== 'processing') {
        return status;
      }
      await delay(50);
    }
  };

  const runs: Record<string, TemplateRun> = {};
  try {
    for (const [name, values] of Object.entries(cases)) {
      recording.calls = [];
      recording.repositories = new Map();
      const answer = await call('/v2/tasks', {
        templateRef: 'template:default/api-nodejs',
        values,
      });
      const { id } = z.object({ id: z.string() }).parse(answer);
      const status = await finished(id);
      const events = eventsSchema.parse(await call(`/v2/tasks/${id}/events`));
      if (status !== 'completed') {
        const log = events.map(event => event.body.message).join('\n');
        throw new Error(`run ${name} is ${status}:\n${log}`);
      }
      const completion = events.find(event => event.type === 'completion');
      runs[name] = {
        calls: recording.calls,
        repositories: recording.repositories,
        output: outputSchema.parse(completion?.body.output),
      };
    }
  } finally {
    await backend.stop();
  }
  return runs;
}
