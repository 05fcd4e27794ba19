import {
  argocdApplicationName,
  argocdProjectName,
  consoleProjectPath,
  environmentEntityName,
  gitlabGroupPath,
  gitlabProjectPath,
  grafanaPath,
  h4,
  harborBasePath,
  keycloakGroup,
  kubernetesNamespace,
  repositoryComponentName,
  sonarDashboardPath,
  sonarProjectKey,
  vaultMount,
  vaultPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  NAME_RULES,
  PROJECT_DESCRIPTION_MAX,
  RESERVED_REPOSITORY_NAMES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { readPages } from './__testUtils__/pages';

const text =
  readPages().find(({ file }) => file === 'reference/nommage.md')?.text ?? '';

const ROOT = 'forge-mi/projects';
const CLONE = `https://gitlab.example.gouv.fr/${ROOT}/demo/api.git`;
const NAMESPACE = kubernetesNamespace(
  '22e7044f-8414-435d-9c4a-2df42a65034b',
  '1d1f5f7b-0e6b-4d0b-8d5c-3a7b5d0a9c11',
);

/** A cell, the last one where no other is asked for, of a section's row. */
function cell(section: string, first: string, at = -2): string | undefined {
  const [, body = ''] = text.split(`\n## ${section}\n`);
  const [rows] = body.split('\n## ');
  const row = rows.split('\n').find(line => line.startsWith(`| ${first} `));
  return row?.split('|').at(at)?.trim().replaceAll('`', '');
}

describe('the page of names', () => {
  const prefix = argocdProjectName('demo', 'dev');

  it.each([
    ['groupe GitLab', gitlabGroupPath(ROOT, 'demo')],
    ['dépôt GitLab', gitlabProjectPath(ROOT, 'demo', 'api')],
    ['espace de noms Kubernetes', NAMESPACE],
    ['préfixe Argo CD', prefix],
    [
      'application du dépôt',
      argocdApplicationName('demo', 'dev', 'api', CLONE),
    ],
    ['application d’infrastructure', `${prefix}-env`],
    ['AppProject', `${prefix}-app`],
    ['clé SonarQube', sonarProjectKey('demo', 'api')],
    ['coffre Vault', vaultMount('demo')],
    ['image', `${harborBasePath('harbor.example.org', 'demo')}api:3f2c1a9e`],
    ['instance Grafana', grafanaPath('demo', 'dev').slice(1)],
    ['groupe Keycloak du projet', keycloakGroup('demo')],
  ])('gives for the %s what the portal computes', (what, name) => {
    expect(cell('Noms calculés', what)).toBe(name);
  });

  it.each(['demo', 'dev', 'api'])('gives the short hash of %s', name => {
    expect(text).toContain(`\`${name}\`, \`${h4(name)}\``);
  });

  it('gives the tools’ paths', () => {
    const of = (path: string) => path.replace(/demo(?!-)/g, '<slug>');
    expect(cell('Adresses', 'console')).toBe(
      of(consoleProjectPath('demo', 'resources')),
    );
    expect(cell('Adresses', 'Vault')).toBe(of(vaultPath('demo')));
    expect(cell('Adresses', 'Grafana')).toBe(
      `${of(grafanaPath('demo', 'dev'))}, ${of(grafanaPath('demo', 'prod'))}`,
    );
    expect(sonarDashboardPath('demo', 'api')).toBe(
      cell('Adresses', 'SonarQube')?.replace(
        '<clé>',
        sonarProjectKey('demo', 'api'),
      ),
    );
  });

  it('names the catalogue’s entities', () => {
    expect(text).toContain(`\`${environmentEntityName('demo', 'dev')}\``);
    expect(text).toContain(`\`${repositoryComponentName('demo', 'api')}\``);
  });

  it('gives the console’s rules', () => {
    for (const [what, rule] of [
      ['projet', NAME_RULES.project],
      ['environnement', NAME_RULES.environment],
      ['dépôt, nom interne', NAME_RULES.repository],
    ] as const) {
      expect(cell('Noms que vous choisissez', what, 2)).toBe(
        `${rule.min} à ${rule.max}`,
      );
      expect(cell('Noms que vous choisissez', what, 3)).toBe(
        rule.pattern.source,
      );
    }
    for (const name of RESERVED_REPOSITORY_NAMES) {
      expect(text).toContain(`\`${name}\``);
    }
    expect(text).toContain(`${PROJECT_DESCRIPTION_MAX} caractères`);
  });
});
