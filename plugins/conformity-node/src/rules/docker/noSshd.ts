import {
  dockerNoSshd,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  instructionsOf,
  onImages,
} from '../../docker/builtImages';
import { commandsOf } from '../../docker/instructions';
import { judge } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

/** Packages that bring a server; `openssh` does in Alpine. */
const PACKAGES = ['openssh-server', 'openssh', 'dropbear', 'tinysshd'];
const MANAGERS = ['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper'];

const INSTALLED: Localized = {
  fr: 'Un serveur SSH est installé.',
  en: 'An SSH server is installed.',
};
const STARTED: Localized = {
  fr: 'Un serveur SSH est lancé.',
  en: 'An SSH server is started.',
};

/** Packages may carry a version: `openssh-server=1:9.2`. */
const packageOf = (word: string) => word.split(/[=<>~]/)[0] ?? '';

const isManager = (command: string | undefined) =>
  MANAGERS.includes(command?.split('/').at(-1) ?? '');

const installs = ([command, ...words]: readonly string[]) =>
  isManager(command) &&
  words.some(word => ['install', 'add'].includes(word)) &&
  words.some(word => PACKAGES.includes(packageOf(word)));

const starts = (words: readonly string[]) =>
  words.some(
    (word, index) =>
      /(^|\/)(sshd|dropbear)$/.test(word) ||
      (word === 'service' && words[index + 1] === 'ssh'),
  );

function look(image: BuiltImage): Clue[] {
  return instructionsOf(image).flatMap(instruction => {
    const { keyword, line } = instruction;
    if (!['RUN', 'CMD', 'ENTRYPOINT'].includes(keyword)) {
      return [];
    }
    const commands = commandsOf(instruction);
    if (keyword === 'RUN') {
      const found = commands.find(installs);
      const value = found?.find(word => PACKAGES.includes(packageOf(word)));
      return value ? [clueAt(image.file, line, value, INSTALLED)] : [];
    }
    return commands.some(starts)
      ? [clueAt(image.file, line, keyword, STARTED)]
      : [];
  });
}

export const noSshdRule: Rule = {
  description: dockerNoSshd,
  check: repository =>
    onImages(repository, images => judge({ bad: images.flatMap(look) })),
};
