import { Rule } from '../../Rule';
import { baseChoiceRule } from './baseChoice';
import { basePinnedRule } from './basePinned';
import { ignoreRule } from './ignore';
import { linuxRule } from './linux';
import { multistageRule } from './multistage';
import { noCertificateRule } from './noCertificate';
import { noSecretRule } from './noSecret';
import { noSshdRule } from './noSshd';
import { portsRule } from './ports';
import { registryRule } from './registry';
import { rootlessRule } from './rootless';

export const dockerRules: readonly Rule[] = [
  linuxRule,
  rootlessRule,
  portsRule,
  registryRule,
  noSecretRule,
  noCertificateRule,
  noSshdRule,
  multistageRule,
  basePinnedRule,
  baseChoiceRule,
  ignoreRule,
];
