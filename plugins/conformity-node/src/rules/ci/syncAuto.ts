import { syncAuto } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { mirrorCalls } from '../../code/mirrorCalls';
import {
  conforming,
  notApplicable,
  notConforming,
  unknown,
  warning,
} from '../../outcomes';
import { Rule } from '../../Rule';

const STANDALONE = {
  fr: 'Le dépôt n’existe que dans le GitLab de la plateforme : il n’y a rien à synchroniser.',
  en: 'The repository only exists in the platform’s GitLab: there is nothing to mirror.',
};
const UNKNOWN_ORIGIN = {
  fr: 'On ne sait pas si ce dépôt est synchronisé depuis une forge externe.',
  en: 'Nobody can tell whether this repository is mirrored from another forge.',
};
const NO_CALL = {
  fr: 'Aucune chaîne de la forge externe n’appelle la synchronisation.',
  en: 'No pipeline of the external forge calls the mirroring.',
};
const BY_HAND = {
  fr: 'Ce workflow ne part que si quelqu’un le lance.',
  en: 'This workflow only starts if somebody runs it.',
};

export const syncAutoRule: Rule = {
  description: syncAuto,
  check: repository => {
    const { standalone } = repository.snapshot.platform;
    if (standalone === true) return notApplicable(STANDALONE);
    const calls = mirrorCalls(repository);
    const automatic = calls.filter(call => call.automatic);
    if (automatic.length > 0) {
      return conforming(automatic.map(({ clue }) => clue));
    }
    if (calls.length > 0) {
      return warning(calls.map(({ clue }) => ({ ...clue, detail: BY_HAND })));
    }
    return standalone === undefined
      ? unknown(UNKNOWN_ORIGIN)
      : notConforming([{ detail: NO_CALL }]);
  },
};
