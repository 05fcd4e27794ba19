import { RuleDescription } from '../../rule';
import { dockerBaseChoice } from './baseChoice';
import { dockerBasePinned } from './basePinned';
import { dockerIgnore } from './ignore';
import { dockerLinux } from './linux';
import { dockerMultistage } from './multistage';
import { dockerNoCertificate } from './noCertificate';
import { dockerNoSecret } from './noSecret';
import { dockerNoSshd } from './noSshd';
import { dockerPorts } from './ports';
import { dockerRegistry } from './registry';
import { dockerRootless } from './rootless';

/** Rules on Dockerfiles. @public */
export const dockerDescriptions: readonly RuleDescription[] = [
  dockerLinux,
  dockerRootless,
  dockerPorts,
  dockerRegistry,
  dockerNoSecret,
  dockerNoCertificate,
  dockerNoSshd,
  dockerMultistage,
  dockerBasePinned,
  dockerBaseChoice,
  dockerIgnore,
];
export {
  dockerBaseChoice,
  dockerBasePinned,
  dockerIgnore,
  dockerLinux,
  dockerMultistage,
  dockerNoCertificate,
  dockerNoSecret,
  dockerNoSshd,
  dockerPorts,
  dockerRegistry,
  dockerRootless,
};
