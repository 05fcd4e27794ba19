import {
  dockerNoSecret,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  builtImage,
  clueAt,
  copiesOf,
  onImages,
} from '../../docker/builtImages';
import { pairsOf } from '../../docker/instructions';
import { Instruction } from '../../docker/parseInstructions';
import { DockerFile } from '../../docker/readDockerfiles';
import {
  hasPassword,
  isSecretName,
  secretFile,
} from '../../docker/secretNames';
import { isUnresolved } from '../../docker/variables';
import { judge } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

const WRITTEN: Localized = {
  fr: 'Un identifiant est écrit dans le Dockerfile (valeur masquée).',
  en: 'A credential is written in the Dockerfile (value hidden).',
};
const IN_ADDRESS: Localized = {
  fr: 'L’adresse contient un mot de passe (valeur masquée).',
  en: 'The address holds a password (value hidden).',
};
const BY_ARGUMENT: Localized = {
  fr: 'La valeur d’un ARG reste lisible dans l’historique de l’image : montez-la par RUN --mount=type=secret.',
  en: 'The value of an ARG stays readable in the image’s history: mount it with RUN --mount=type=secret.',
};
const COPIED: Localized = {
  fr: 'Ce fichier contient d’ordinaire un identifiant.',
  en: 'This file usually holds a credential.',
};
const SETTINGS: Localized = {
  fr: 'Ce fichier de réglages peut contenir un jeton : montez-le par RUN --mount=type=secret.',
  en: 'This file of settings may hold a token: mount it with RUN --mount=type=secret.',
};

interface Found {
  bad: boolean;
  clue: Clue;
}

/** A path or a switch under a name that looks like a secret's is none. */
const isHarmless = (value: string) =>
  value === '' || isUnresolved(value) || /^(\/|true$|false$)/.test(value);

function declared(file: DockerFile, instruction: Instruction): Found[] {
  const { keyword } = instruction;
  return pairsOf(instruction).flatMap(({ name, value, line }): Found[] => {
    const clue = (detail: Localized) =>
      clueAt(file, line, `${keyword} ${name}`, detail);
    if (value !== undefined && hasPassword(value)) {
      return [{ bad: true, clue: clue(IN_ADDRESS) }];
    }
    if (!isSecretName(name)) return [];
    if (value === undefined) return [{ bad: false, clue: clue(BY_ARGUMENT) }];
    if (isHarmless(value)) {
      // An ENV that takes its value from an ARG keeps it in the image for ever.
      const kept = keyword === 'ENV' && isUnresolved(value);
      return kept ? [{ bad: false, clue: clue(BY_ARGUMENT) }] : [];
    }
    return [{ bad: true, clue: clue(WRITTEN) }];
  });
}

function copied(file: DockerFile): Found[] {
  const shipped = builtImage(file)?.stages ?? [];
  return file.stages.flatMap(stage =>
    copiesOf(stage.instructions).flatMap(({ instruction, sources }) =>
      sources.flatMap((source): Found[] => {
        const kind = secretFile(source);
        const clue = (detail: Localized) =>
          clueAt(
            file,
            instruction.line,
            `${instruction.keyword} ${source}`,
            detail,
          );
        if (kind === 'secret') {
          return [{ bad: shipped.includes(stage), clue: clue(COPIED) }];
        }
        return kind === 'settings'
          ? [{ bad: false, clue: clue(SETTINGS) }]
          : [];
      }),
    ),
  );
}

const look = (file: DockerFile): Found[] => [
  ...[file.head, ...file.stages.map(({ instructions }) => instructions)]
    .flat()
    .filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG')
    .flatMap(instruction => declared(file, instruction)),
  ...copied(file),
];

export const noSecretRule: Rule = {
  description: dockerNoSecret,
  check: repository =>
    onImages(repository, () => {
      const found = repository.dockerfiles.flatMap(look);
      return judge({
        bad: found.filter(({ bad }) => bad).map(({ clue }) => clue),
        doubtful: found.filter(({ bad }) => !bad).map(({ clue }) => clue),
      });
    }),
};
