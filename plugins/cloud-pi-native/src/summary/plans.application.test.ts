import { NEW, OWN, told } from '../__testUtils__/plans';

const APPLICATION = {
  name: 'demo',
  repository: 'api',
  environment: 'dev',
  placement: { stage: 'dev', cluster: 'hp-1' },
  cpu: 1,
  memory: 2,
};
describe('the plan of an application', () => {
  it('creates all of it for a new project', () => {
    expect(told('application', APPLICATION, NEW)).toEqual([
      'console create the project “demo”.',
      'gitlab create the repository “api”.',
      'gitlab create the infrastructure repository “api-infra”.',
      'gitlab create the application’s files: code, tests, documentation, CI.',
      'gitlab create the Helm chart, in the repository “api-infra”.',
      'console create the environment “dev” of type dev, with 1 CPU and 2 GB of memory.',
      'cluster create a namespace on hp-1, where Argo CD deploys what the infrastructure repository says.',
      'catalogue create what the repository “api” describes of itself.',
    ]);
  });

  it('takes up what exists', () => {
    const items = told('application', APPLICATION, OWN);
    expect(items).toContain(
      'console keep the project “demo”, of which you are the owner.',
    );
    expect(items).toContain('gitlab keep the repository “api”.');
    expect(items.filter(item => item.startsWith('gitlab need'))).toEqual([
      expect.stringContaining('“api” is empty'),
    ]);
    expect(items).toContain(
      'console keep the environment “dev”, with the type, the cluster and the quota that it has.',
    );
    expect(items.some(item => item.startsWith('cluster create'))).toBe(false);
  });

  it('does not promise what nobody could verify', () => {
    const items = told('application', APPLICATION, {
      standing: { verdict: 'unverified' },
    });
    expect(items).toContain('console ensure the project “demo”.');
    expect(items).toContain('gitlab ensure the repository “api”.');
  });

  it('says that the console numbers a name that is taken', () => {
    expect(
      told('application', APPLICATION, {
        ...NEW,
        standing: { verdict: 'taken' },
      })[0],
    ).toContain('a project called “demo-1”');
  });

  it('tells what each option makes, and what it leaves to the team', () => {
    const items = told(
      'application',
      {
        ...APPLICATION,
        layout: 'mono',
        source: 'mirrored',
        externalUrl: 'https://forge.example.org/api.git',
        host: 'api.example.org',
        database: 'postgresql',
        signIn: true,
        objectStorage: true,
        schedule: true,
        queue: true,
      },
      NEW,
    );
    expect(items).toContain(
      'gitlab create the repository “api”, copied from https://forge.example.org/api.git.',
    );
    expect(items.some(item => item.includes('api-infra'))).toBe(false);
    expect(
      items.filter(item => /^(forge|cluster (create|need))/.test(item)),
    ).toEqual([
      'forge propose the application’s files: code, tests, documentation, CI, and its Helm chart in the folder “infra”.',
      'cluster create a namespace on hp-1, where Argo CD deploys what the infrastructure repository says.',
      'cluster create a PostgreSQL database and its backup of every night.',
      'cluster create a scheduled job.',
      'cluster create the address https://api.example.org, once its name leads to the platform.',
      'cluster need the keys of the S3 bucket of the backups, in Vault.',
      'cluster need the application’s client in Keycloak.',
      'cluster need the S3 bucket, and its keys in Vault.',
      'cluster need the RabbitMQ server, and its address in Vault.',
    ]);
  });
});
