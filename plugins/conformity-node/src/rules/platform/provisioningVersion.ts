import {
  Localized,
  provisioningVersion,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, notConforming, unknown, warning } from '../../outcomes';
import { Rule } from '../../Rule';

const NO_FACTS: Localized = {
  fr: 'La version du dernier provisionnement n’est pas connue.',
  en: 'The version of the last provisioning is not known.',
};
const OLDER: Localized = {
  fr: 'Projet provisionné par une version antérieure de la console.',
  en: 'Project provisioned by an earlier version of the console.',
};
const MAJOR: Localized = {
  fr: 'Projet provisionné par une version majeure antérieure : son organisation dans les outils n’est plus la bonne.',
  en: 'Project provisioned by an earlier major version: its layout in the tools is no longer right.',
};

const plain = (version: string) => version.trim().replace(/^v/, '');
const majorOf = (version: string) => plain(version).split('.')[0];

export const provisioningVersionRule: Rule = {
  description: provisioningVersion,
  check: ({ snapshot: { platform } }) => {
    const { project, console } = platform.provisioning ?? {};
    if (!project || !console) {
      return unknown(NO_FACTS);
    }
    if (plain(project) === plain(console)) {
      return conforming();
    }
    const value = `${project} / ${console}`;
    return majorOf(project) === majorOf(console)
      ? warning([{ value, detail: OLDER }])
      : notConforming([{ value, detail: MAJOR }]);
  },
};
