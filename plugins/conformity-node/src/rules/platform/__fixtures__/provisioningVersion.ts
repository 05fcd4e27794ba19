import { Fixture } from '../../../testing/fixtures';

const between = (project: string, console: string) => ({
  provisioning: { project, console },
});

export const provisioningVersionFixtures: readonly Fixture[] = [
  {
    name: 'the same version, whatever its prefix',
    files: {},
    platform: between('v9.24.0', '9.24.0'),
    verdict: 'conforming',
  },
  {
    name: 'an earlier version',
    files: {},
    platform: between('9.22.1', '9.24.0'),
    verdict: 'warning',
  },
  {
    name: 'an earlier major version',
    files: {},
    platform: between('8.11.0', '9.24.0'),
    verdict: 'not-conforming',
  },
  {
    name: 'a project that was never provisioned',
    files: {},
    platform: between('', '9.24.0'),
    verdict: 'unknown',
  },
  {
    name: 'on the command line',
    files: { Dockerfile: 'FROM scratch\n' },
    verdict: 'unknown',
  },
];
