import {
  argocdAppSelector,
  argocdApplicationName,
  argocdProjectName,
  b36,
  gitlabProjectPath,
  grafanaPath,
  h4,
  kubernetesNamespace,
  sonarProjectKey,
} from '.';

// Values that a running platform gave for the same input.
describe('names that the platform gives', () => {
  it('hashes as the console does', () => {
    expect(h4('demo')).toBe('3c58');
  });

  it('names an environment in Argo CD and its applications', () => {
    expect(argocdProjectName('demo', 'dev')).toBe('demo-dev-6293');
    expect(
      argocdApplicationName(
        'demo',
        'dev',
        'api',
        'https://gitlab.example.gouv.fr/forge-mi/projects/demo/api.git',
      ),
    ).toBe('demo-dev-6293-api-f371');
  });

  it('computes the namespace from both ids', () => {
    expect(
      kubernetesNamespace(
        '22e7044f-8414-435d-9c4a-2df42a65034b',
        '1d1f5f7b-0e6b-4d0b-8d5c-3a7b5d0a9c11',
      ),
    ).toBe('1q2gsqvxckadlzksc5fb8r66p--22dxmhpuknhbc3u48km99jyob');
  });

  it('refuses to shorten what is not a UUID', () => {
    expect(() => b36('demo')).toThrow('Not a UUID: "demo"');
  });

  it('keys a repository in SonarQube', () => {
    expect(sonarProjectKey('demo', 'api')).toBe('demo-api-a814');
  });

  it('places a repository under the root of projects', () => {
    expect(gitlabProjectPath('forge-mi/projects', 'demo', 'api')).toBe(
      'forge-mi/projects/demo/api',
    );
  });

  it('selects applications by label', () => {
    expect(argocdAppSelector('demo', { repository: 'api' })).toBe(
      'dso/project.slug=demo,dso/repository=api',
    );
  });

  it('counts the stage prod alone as production', () => {
    expect(grafanaPath('demo', 'prod')).toBe('/prod-demo');
    expect(grafanaPath('demo', 'preprod')).toBe('/hprod-demo');
  });
});
