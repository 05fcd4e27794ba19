import { mockServices } from '@backstage/backend-test-utils';
import { createSync, readOutcome } from './syncRoute';

const stream = (...events: [string, unknown][]) =>
  events
    .map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
    .join('');

const step: [string, unknown] = [
  'log',
  '\u001b[32minfo\u001b[39m: Step 1 of 3 {"timestamp":"2026"}',
];

describe('what TechDocs tells while it builds', () => {
  it.each([
    [[['finish', { updated: false }]], { type: 'skipped' }],
    [[step, ['finish', { updated: false }]], { type: 'unchanged' }],
    [[step, ['finish', { updated: true }]], { type: 'built', warnings: [] }],
    [[step, ['error', 'no docs']], { type: 'failed', message: 'no docs' }],
    [[step], { type: 'unreachable', message: 'the answer has no end' }],
    [[], { type: 'unreachable', message: 'the answer has no end' }],
  ] satisfies [[string, unknown][], object][])('%j', (events, outcome) => {
    expect(readOutcome(stream(...events))).toEqual(outcome);
  });

  it('holds warnings, each once', () => {
    const line =
      '\u001b[33mwarn\u001b[39m: docs/a.md:3: no page {b} {"timestamp":"2026"}';
    const outcome = readOutcome(
      stream(['log', line], ['log', line], ['finish', { updated: true }]),
    );
    expect(outcome).toEqual({
      type: 'built',
      warnings: ['docs/a.md:3: no page {b}'],
    });
  });

  it('is no reason to stop where it cannot be read', async () => {
    const sync = createSync({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => 'http://127.0.0.1:1',
      }),
    });
    expect(await sync('component:default/a')).toMatchObject({
      type: 'unreachable',
    });
    expect(await sync('no entity : at all')).toMatchObject({
      type: 'unreachable',
    });
  });
});
