import {
  dockerPorts,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  judgeImages,
  onImages,
  withVariables,
} from '../../docker/builtImages';
import { isUnresolved, substitute } from '../../docker/variables';
import { splitWords } from '../../docker/words';
import { notApplicable } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

/** Images of Docker Hub that listen on port 80 unless they are told otherwise. */
const LISTENS_ON_80 = ['nginx', 'httpd', 'caddy', 'wordpress', 'drupal'];

const NO_PORT: Localized = {
  fr: 'Aucun Dockerfile n’annonce de port par EXPOSE.',
  en: 'No Dockerfile announces a port with EXPOSE.',
};
const LOW: Localized = {
  fr: 'Port réservé à root : prenez-en un au-delà de 1024.',
  en: 'Port that only root can open: take one above 1024.',
};
const BY_DEFAULT: Localized = {
  fr: 'Sans EXPOSE, cette image écoute sur le port 80 par défaut.',
  en: 'Without EXPOSE, this image listens on port 80 by default.',
};
const UNCLEAR: Localized = {
  fr: 'Le port vient d’une variable sans valeur par défaut.',
  en: 'The port comes from a variable without default.',
};

interface Port {
  /** The lowest of a range; undefined where a variable has no value. */
  number?: number;
  clue: Clue;
}

function portOf(word: string): Pick<Port, 'number'> {
  const number = Number.parseInt(word, 10);
  return isUnresolved(word) || Number.isNaN(number) ? {} : { number };
}

function portsOf(image: BuiltImage): Port[] {
  const ports: Port[] = [];
  for (const [{ keyword, text, line }, values] of withVariables(image)) {
    if (keyword !== 'EXPOSE') continue;
    for (const word of splitWords(substitute(text, values))) {
      const port = portOf(word.text);
      const detail = port.number === undefined ? UNCLEAR : LOW;
      const clue = clueAt(image.file, line, `EXPOSE ${word.text}`, detail);
      ports.push({ ...port, clue });
    }
  }
  return ports;
}

function byDefault(image: BuiltImage): Clue[] {
  const { base, file, first } = image;
  const listens =
    LISTENS_ON_80.includes(base.path) ||
    (base.path === 'php' && (base.tag ?? '').includes('apache'));
  return listens && portsOf(image).length === 0
    ? [clueAt(file, first.line, base.text, BY_DEFAULT)]
    : [];
}

export const portsRule: Rule = {
  description: dockerPorts,
  check: repository =>
    onImages(repository, images => {
      const ports = images.flatMap(portsOf);
      const doubtful = images.flatMap(byDefault);
      if (ports.length === 0 && doubtful.length === 0) {
        return notApplicable(NO_PORT);
      }
      return judgeImages(
        {
          bad: ports
            .filter(({ number }) => number !== undefined && number <= 1024)
            .map(({ clue }) => clue),
          unclear: ports
            .filter(({ number }) => number === undefined)
            .map(({ clue }) => clue),
          doubtful,
        },
        UNCLEAR,
      );
    }),
};
