import {
  ContractReport,
  runContract,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { SANDBOX_TOKENS } from './seed/tokens';
import { Sandbox, startSandbox } from './startSandbox';
import { signIn } from './__testUtils__/signIn';

// Some eighty repositories are made at a start.
jest.setTimeout(60_000);

const differences = ({ results }: ContractReport) =>
  results.flatMap(result =>
    result.differences.map(
      d => `${result.name}: ${d.where}: ${d.expected} / ${d.got}`,
    ),
  );

const skipped = ({ results }: ContractReport) =>
  results.filter(({ outcome }) => outcome === 'skipped').map(r => r.name);

describe('the contract of the console client, on the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({
      port: 0,
      host: '127.0.0.1',
      writeDelayMs: 0,
    });
  });
  afterAll(() => sandbox.close());

  it('holds for the portal’s account, and what it wrote is gone', async () => {
    const token = SANDBOX_TOKENS.portal;
    const report = await runContract({
      baseUrl: sandbox.url,
      token,
      writes: true,
    });
    expect(differences(report)).toEqual([]);
    expect(skipped(report)).toEqual(['current user']);

    const living = await fetch(
      `${sandbox.url}/api/v1/projects?filter=all&statusNotIn=archived`,
      { headers: { 'x-dso-token': token } },
    );
    expect(await living.text()).not.toContain('"contract');
  });

  it('holds for a user who signed in, without exception', async () => {
    const { tokens } = await signIn(sandbox.url, 'alex.martin');
    const report = await runContract({
      baseUrl: sandbox.url,
      token: tokens.access_token ?? '',
      writes: true,
    });
    expect(differences(report)).toEqual([]);
    expect(skipped(report)).toEqual([]);
  });

  it('does not hold where the console is broken', async () => {
    const faults = (method: string, fault?: object) =>
      fetch(`${sandbox.url}/__sandbox/faults`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      });
    await faults('POST', { kind: '500', path: '/api/v1/zones' });
    await faults('POST', { kind: 'fake-401', path: '/api/v1/stages' });
    const report = await runContract({
      baseUrl: sandbox.url,
      token: SANDBOX_TOKENS.portal,
    });
    await faults('DELETE');

    expect(report.passed).toBe(false);
    expect(differences(report)).toEqual([
      'zones: GET /api/v1/zones: HTTP 200 / HTTP 500, application/json, unavailable',
      'stages: GET /api/v1/stages: HTTP 200 / HTTP 401, application/json, unauthorized',
    ]);
  });
});
