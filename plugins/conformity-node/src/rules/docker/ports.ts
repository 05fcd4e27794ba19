import {
  dockerPorts,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  expand,
  instructionsOf,
  judgeImages,
  onImages,
} from '../../docker/builtImages';
import { isUnresolved } from '../../docker/variables';
import { notApplicable } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

/** Images of Docker Hub that listen on port 80 unless they are told otherwise. */
const LISTENS_ON_80 = ['nginx', 'httpd', 'caddy', 'wordpress', 'drupal'];

const NO_PORT: Localized = {
  fr: 'Aucun Dockerfile n’annonce de port par EXPOSE.',
  en: 'No Dockerfile announces a port with EXPOSE.',
};
const LOW: Localized = {
  fr: 'Port réservé à root : prenez-en un au-delà de 1024.',
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

const portsOf = (image: BuiltImage): Port[] =>
  instructionsOf(image)
    .filter(({ keyword }) => keyword === 'EXPOSE')
    .flatMap(instruction =>
      expand(instruction.text, image, instruction)
        .split(/\s+/)
        .filter(Boolean)
        .map(word => {
          const number = Number.parseInt(word.replace(/["']/g, ''), 10);
          const isKnown = !isUnresolved(word) && !Number.isNaN(number);
          return {
            ...(isKnown && { number }),
            clue: clueAt(
              image.file,
              instruction.line,
              `EXPOSE ${word}`,
              isKnown ? LOW : UNCLEAR,
            ),
          };
        }),
    );

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
