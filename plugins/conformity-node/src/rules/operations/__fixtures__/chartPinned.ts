import { Fixture } from '../../../testing/fixtures';

const chart = (version: string, repository = 'https://charts.example.org') => `
apiVersion: v2
name: demo
version: 0.1.0
dependencies:
  - name: cluster
    repository: ${repository}
    version: ${version}
`;

const lock = (version: string) => `
dependencies:
  - name: cluster
    repository: https://charts.example.org
    version: ${version}
digest: sha256:0000
generated: "2026-01-01T00:00:00Z"
`;

export const chartPinnedFixtures: readonly Fixture[] = [
  {
    name: 'an exact version, and its lock',
    files: { 'Chart.yaml': chart('0.3.1'), 'Chart.lock': lock('0.3.1') },
    verdict: 'conforming',
  },
  {
    name: 'a version that has a letter and a build',
    files: {
      'Chart.yaml': chart("'v1.2.3-rc.1+build.5'"),
      'Chart.lock': lock('1.2.3-rc.1+build.5'),
    },
    verdict: 'conforming',
  },
  {
    name: 'a range, though it is locked',
    files: {
      'helm/Chart.yaml': chart('~0.3'),
      'helm/Chart.lock': lock('0.3.1'),
    },
    verdict: 'not-conforming',
    at: 'helm/Chart.yaml:8',
  },
  {
    name: 'a version that YAML takes for a number, and Helm for a range',
    files: { 'Chart.yaml': chart('12.2'), 'Chart.lock': lock('12.2.2') },
    verdict: 'not-conforming',
    at: 'Chart.yaml:8',
  },
  {
    name: 'a lock that no longer follows',
    files: { 'Chart.yaml': chart('0.4.0'), 'Chart.lock': lock('0.3.1') },
    verdict: 'not-conforming',
    at: 'Chart.yaml:8',
  },
  {
    name: 'no lock',
    files: { 'Chart.yaml': chart('0.3.1') },
    verdict: 'warning',
    at: 'Chart.yaml:5',
  },
  {
    name: 'a chart of the same repository',
    files: {
      'app/Chart.yaml': chart('">=0"', 'file://../common'),
      'common/Chart.yaml': 'apiVersion: v2\nname: cluster\nversion: 0.1.0\n',
    },
    verdict: 'not-applicable',
  },
];
