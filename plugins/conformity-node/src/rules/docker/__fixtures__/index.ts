import { FixturesByRule } from '../../../testing/fixtures';
import { baseChoiceFixtures } from './baseChoice';
import { basePinnedFixtures } from './basePinned';
import { ignoreFixtures } from './ignore';
import { linuxFixtures } from './linux';
import { multistageFixtures } from './multistage';
import { noCertificateFixtures } from './noCertificate';
import { noSecretFixtures } from './noSecret';
import { noSshdFixtures } from './noSshd';
import { portsFixtures } from './ports';
import { registryFixtures } from './registry';
import { rootlessFixtures } from './rootless';

export const dockerFixtures: FixturesByRule = {
  'df-linux': linuxFixtures,
  'df-rootless': rootlessFixtures,
  'df-ports': portsFixtures,
  'df-registry': registryFixtures,
  'df-no-secret': noSecretFixtures,
  'df-no-cert': noCertificateFixtures,
  'df-no-sshd': noSshdFixtures,
  'df-multistage': multistageFixtures,
  'df-base-pinned': basePinnedFixtures,
  'df-base-choice': baseChoiceFixtures,
  'df-ignore': ignoreFixtures,
};
