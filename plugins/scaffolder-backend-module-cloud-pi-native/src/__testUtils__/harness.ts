import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { JsonObject, JsonValue } from '@backstage/types';
import {
  createMemoryRunLedger,
  DelegatedTokens,
  DelegationRequiredError,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { parse } from 'yaml';
import { z } from 'zod';
import { ExternalForges } from '../proposals/ExternalForges';
import { SourceChecks } from '../sources/externalSource';
import { ActionDeps } from '../support/deps';
import { KeyedMutex } from '../support/KeyedMutex';
import { FakeConsole } from './FakeConsole';

/** When a run dies, as seen from its next checkpoint. */
export type Kill = 'before' | 'between' | 'after';

class Killed extends Error {}

/** A world for actions: a console in memory, a user who may have handed over tokens. */
export function createWorld(options: { gitlabUrl?: string } = {}) {
  const fake = new FakeConsole();
  const audit = mockServices.auditor.mock();
  const success = jest.fn();
  const fail = jest.fn();
  audit.createEvent.mockImplementation(async () => ({ success, fail }));
  const logger = mockServices.logger.mock();
  const user: { tokens?: DelegatedTokens } = {
    tokens: {
      consoleToken: 'canary-console-token',
      gitlabToken: 'canary-gitlab-token',
    },
  };
  const probed: string[] = [];
  const forges: ExternalForges = { find: () => undefined };
  const publish = jest.fn(async () => {});
  const send = jest.fn(async () => {});
  const notifications: NotificationService = { send };
  const sources: SourceChecks = {
    allowedHosts: [],
    unreachable: 'refuse',
    probe: async url => {
      probed.push(url);
      return { kind: 'answered', status: 200 };
    },
  };
  return {
    fake,
    /** What the user was notified of. */
    notified: send,
    /** What the catalogue was told of. */
    published: publish,
    /** External sources that were asked whether they are there. */
    probed,
    audit: { createEvent: audit.createEvent, success, fail },
    logger,
    user,
    deps: {
      console: fake.asUser,
      delegation: {
        getTokens: async () => {
          if (!user.tokens) {
            throw new DelegationRequiredError('expired');
          }
          return user.tokens;
        },
      },
      ledger: createMemoryRunLedger(),
      events: { publish },
      notifications,
      auth: mockServices.auth(),
      auditor: audit,
      logger,
      sites: {
        consoleUrl: 'https://console.example.org',
        gitlabUrl: options.gitlabUrl ?? 'https://gitlab.example.org',
        projectsRootDir: 'forge/projects',
      },
      patience: {
        pace: { firstMs: 1, longestMs: 2 },
        provisioningMs: 10_000,
        failedGraceMs: 0,
        // Several requests of Git fit in it on a slow machine too.
        repositoryMs: 3_000,
        gitMs: 10_000,
      },
      sources,
      forges,
      mutex: new KeyedMutex(),
    } satisfies ActionDeps,
  };
}

/** What the scaffolder keeps of a task between its attempts. */
export interface TaskState {
  checkpoints: Record<string, JsonValue>;
}

/** Runs an action once, as the workflow runner would. */
export async function runAction<I extends JsonObject, O extends JsonObject>(
  action: TemplateAction<I, O>,
  input: I,
  options: {
    state?: TaskState;
    kill?: Kill;
    /** How the key begins of the checkpoint to be killed at; the first one unless told. */
    killAt?: string;
    isDryRun?: boolean;
    signal?: AbortSignal;
    workspacePath?: string;
    createTemporaryDirectory?: () => Promise<string>;
  } = {},
) {
  const state = options.state ?? { checkpoints: {} };
  const outputs: Partial<O> = {};
  const logs: string[] = [];
  const logger = mockServices.logger.mock();
  logger.info.mockImplementation(message => logs.push(message));
  logger.warn.mockImplementation(message => logs.push(message));
  let error: Error | undefined;
  try {
    await action.handler({
      input,
      logger,
      workspacePath: options.workspacePath ?? '/nowhere',
      task: { id: 'task-1' },
      step: { id: 'step', name: 'Une étape' },
      templateInfo: { entityRef: 'template:default/api-nodejs' },
      isDryRun: options.isDryRun,
      signal: options.signal,
      getInitiatorCredentials: async () => mockCredentials.user(),
      createTemporaryDirectory:
        options.createTemporaryDirectory ??
        (async () => {
          throw new Error('no directory in this test');
        }),
      output: (name, value) => {
        outputs[name] = value;
      },
      async checkpoint({ key, fn }) {
        const kill = key.startsWith(options.killAt ?? '')
          ? options.kill
          : undefined;
        if (kill === 'before') {
          throw new Killed();
        }
        const stored = state.checkpoints[key];
        const value =
          stored === undefined ? await fn() : JSON.parse(String(stored));
        if (kill === 'between') {
          throw new Killed();
        }
        state.checkpoints[key] = JSON.stringify(value);
        if (kill === 'after') {
          throw new Killed();
        }
        return value;
      },
    });
  } catch (e) {
    error = e instanceof Error ? e : new Error(String(e));
  }
  return { outputs, logs, error, state };
}

const exampleSchema = z.object({
  steps: z.tuple([
    z.object({
      action: z.string(),
      input: z.record(z.string(), z.json()),
    }),
  ]),
});

/** The step of an example: what its author will copy. */
export function stepOf(example: { example: string }) {
  return exampleSchema.parse(parse(example.example)).steps[0];
}
