import { snapshotOf } from '../testing/fixtures';
import { Repository } from '../Repository';
import { PlatformFacts } from '../snapshot/Snapshot';
import { environmentOf, forProduction } from './environments';

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: { name: api }\n';

const facts = (stages: Record<string, string>): PlatformFacts => ({
  environments: Object.entries(stages).map(([name, stage]) => ({
    name,
    stage,
    cpu: 1,
    memory: 1,
    gpu: 0,
  })),
});

const chart = (...environments: string[]) => ({
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'templates/service.yaml': SERVICE,
  ...Object.fromEntries(
    environments.map(name => [`values-${name}.yaml`, 'a: 1\n']),
  ),
});

const manifestsOf = (files: Record<string, string>) =>
  new Repository(snapshotOf(files)).manifests.all.map(manifest => ({
    manifest,
  }));

const kept = (files: Record<string, string>, platform: PlatformFacts = {}) =>
  forProduction(manifestsOf(files), platform).map(
    ({ manifest }) => manifest.environment ?? manifest.file,
  );

describe('forProduction', () => {
  it('knows the usual names', () => {
    expect(kept(chart('dev', 'preprod', 'qualif2', 'prod'))).toEqual(['prod']);
    expect(kept(chart('dev', 'staging'))).toEqual([]);
  });

  it('keeps what is for no environment in particular', () => {
    expect(kept(chart())).toEqual(['templates/service.yaml']);
  });

  it('believes the console over names', () => {
    const files = chart('prod', 'live');
    expect(kept(files, facts({ prod: 'dev', live: 'prod' }))).toEqual(['live']);
  });

  it('takes a name that says nothing for a production, where none is', () => {
    expect(kept(chart('dev', 'client'))).toEqual(['client']);
    expect(kept(chart('prod', 'client'))).toEqual(['prod']);
  });

  it('reads folders too', () => {
    expect(
      kept({ 'k8s/prod/a.yaml': SERVICE, 'k8s/dev/a.yaml': SERVICE }),
    ).toEqual(['k8s/prod/a.yaml']);
  });
});

describe('environmentOf', () => {
  it('takes the nearest folder that is an environment', () => {
    const [{ manifest } = { manifest: undefined }] = manifestsOf({
      'dev/lab/k8s/a.yaml': SERVICE,
    });
    expect(manifest && environmentOf(manifest, {})).toBe('dev');
    expect(manifest && environmentOf(manifest, facts({ lab: 'dev' }))).toBe(
      'lab',
    );
  });
});
