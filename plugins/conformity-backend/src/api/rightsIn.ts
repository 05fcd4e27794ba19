import { Rights } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Settings } from '../settings';
import { Caller } from './Access';

/** What somebody may do in a project, and for how long. */
export function rightsIn(
  project: string,
  caller: Caller,
  settings: Settings,
): Rights {
  const contributes = caller.contributes && caller.projects.has(project);
  return {
    may: { attest: contributes, ask: contributes, decide: caller.decides },
    maxDays: {
      exemption: settings.exemptions.maxDays,
      attestation: settings.attestations.maxDays,
    },
  };
}
