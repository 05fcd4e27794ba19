import { ciNoPrivilegedBuild } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { listOf } from '../../ci/gather';
import { Job, Pipeline } from '../../ci/Pipeline';
import { scriptOf } from '../../ci/scripts';
import { pushedByHand } from '../../code/pushScripts';
import { judge, NO_PIPELINE, notApplicable } from '../../outcomes';
import { Pointer } from '../../parse/positions';
import { asMap, asText, get, Yaml } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';

const DAEMON =
  /(^|\/)docker:(\S*-)?dind\b|(^|\/)docker\/dind\b|\bdind-rootless\b/;
const COMMAND =
  /(^|[\s;&|(])(docker|nerdctl)\s+(-\S+\s+)*(build|buildx|push|login|compose|run|pull)\b/;

const SERVICE = {
  fr: 'Service Docker dans Docker : le mode privilégié n’est pas donné.',
  en: 'Docker-in-Docker service: the privileged mode is not given.',
};
const NO_DAEMON = {
  fr: 'Commande docker : les exécuteurs de la plateforme n’ont pas de démon Docker.',
  en: 'docker command: the platform’s runners have no Docker daemon.',
};
const BY_HAND = {
  fr: 'Ce script pousse une image depuis le poste qui le lance.',
  en: 'This script pushes an image from the workstation that runs it.',
};

const imageOf = (service: Yaml) =>
  asText(service) ?? asText(get(asMap(service), 'name')) ?? '';

function daemons(
  services: Yaml | undefined,
  file: string,
  at: Pointer,
): Clue[] {
  return listOf(services).flatMap((service, index) => {
    const value = imageOf(service);
    return DAEMON.test(value)
      ? [
          {
            file,
            at: { ...at, path: [...at.path, index] },
            value,
            detail: SERVICE,
          },
        ]
      : [];
  });
}

/** Services that are declared for every job. */
const forAll = ({ documents }: Pipeline): Clue[] =>
  documents.flatMap(({ file, document, map }) => [
    ...daemons(get(map, 'services'), file, { document, path: ['services'] }),
    ...daemons(get(asMap(get(map, 'default')), 'services'), file, {
      document,
      path: ['default', 'services'],
    }),
  ]);

function ofJob(job: Job): Clue[] {
  const [command] = scriptOf(job).filter(({ commands }) =>
    commands.some(one => COMMAND.test(one)),
  );
  return [
    ...daemons(get(job.merged, 'services'), job.file, {
      ...job.at,
      path: [...job.at.path, 'services'],
    }),
    ...(command
      ? [{ file: job.file, at: command.at, value: job.name, detail: NO_DAEMON }]
      : []),
  ];
}

export const ciNoPrivilegedBuildRule: Rule = {
  description: ciNoPrivilegedBuild,
  check: repository => {
    const { pipelines } = repository;
    const byHand = pushedByHand(repository);
    if (pipelines.length === 0 && byHand.length === 0) {
      return notApplicable(NO_PIPELINE);
    }
    return judge({
      bad: pipelines.flatMap(one => [
        ...forAll(one),
        ...one.jobs.filter(({ hidden }) => !hidden).flatMap(ofJob),
      ]),
      // The image may go elsewhere than to the platform.
      doubtful: byHand.map(clue => ({ ...clue, detail: BY_HAND })),
    });
  },
};
