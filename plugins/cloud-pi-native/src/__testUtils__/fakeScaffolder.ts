import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';

type ScaffolderApi = (typeof scaffolderApiRef)['T'];
type Observer = { next(event: unknown): void; error(error: Error): void };

const STEPS = [
  {
    id: 'project',
    name: 'Créer le projet',
    action: 'cloud-pi-native:project:ensure',
  },
  {
    id: 'push',
    name: 'Envoyer le code',
    action: 'cloud-pi-native:repository:push',
  },
];

/** The scaffolder as a page sees it: a task, and a stream that the test plays. */
export function fakeScaffolder(
  options: { createdBy?: string; parameters?: object } = {},
) {
  let nextId = 1;
  let observer: Observer | undefined;
  const task = {
    id: 'task-1',
    status: 'processing',
    createdBy: options.createdBy ?? 'user:default/camille',
    createdAt: '2026-01-01T10:00:00Z',
    spec: {
      steps: STEPS,
      parameters: options.parameters,
      templateInfo: {
        entityRef: 'template:default/api-nodejs',
        entity: { metadata: { name: 'api-nodejs', title: 'API Node.js' } },
      },
    },
  };
  const api = {
    getTask: jest.fn(async () => task),
    listTasks: jest.fn(async () => ({
      tasks: new Array<typeof task>(),
      totalTasks: 0,
    })),
    streamLogs: jest.fn((_request: { after?: number }) => ({
      subscribe(subscriber: Observer) {
        observer = subscriber;
        return {
          unsubscribe() {
            observer = undefined;
          },
        };
      },
    })),
    retry: jest.fn(async () => ({ id: 'task-1' })),
    scaffold: jest.fn(async (_options: object) => ({ taskId: 'task-2' })),
    cancelTask: jest.fn(async () => ({ status: 'cancelled' })),
  };

  const emit = (type: string, body: object, createdAt: string) => {
    observer?.next({ id: nextId, taskId: 'task-1', type, createdAt, body });
    nextId += 1;
  };

  return {
    api,
    task,
    apiPair: [scaffolderApiRef, api as unknown as ScaffolderApi] as const,
    isFollowed: () => observer !== undefined,
    log(
      stepId: string,
      message: string,
      status?: string,
      createdAt = '2026-01-01T10:00:00Z',
    ) {
      emit('log', { stepId, message, status }, createdAt);
    },
    event(type: 'completion' | 'cancelled' | 'recovered', body: object) {
      emit(type, body, '2026-01-01T10:01:00Z');
    },
    breakConnection() {
      const broken = observer;
      observer = undefined;
      broken?.error(new Error('SSE connection closed unexpectedly'));
    },
  };
}
