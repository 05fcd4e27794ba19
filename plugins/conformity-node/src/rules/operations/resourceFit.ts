import {
  Localized,
  resourceFit,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { judge, notApplicable, onWorkloads, unknown } from '../../outcomes';
import { PlatformFacts } from '../../snapshot/Snapshot';
import { Clue, Rule } from '../../Rule';
import { Consumer, consumersOf, totalOf } from '../../manifests/consumers';
import { Measure, MEASURES, Side } from '../../manifests/resources';
import { Repository } from '../../Repository';
import { titleOf } from './support';

type Environment = NonNullable<PlatformFacts['environments']>[number];

const NO_FACTS: Localized = {
  fr: 'Les environnements du projet ne sont pas connus : la console n’a pas été lue.',
  en: 'The environments of the project are not known: the console was not read.',
};

const NO_ENVIRONMENT: Localized = {
  fr: 'Le projet n’a pas encore d’environnement.',
  en: 'The project has no environment yet.',
};

const UNSAID: Localized = {
  fr: 'Les ressources ou les réplicas de cet objet ne sont pas tous connus : la somme ne l’est pas non plus.',
  en: 'The resources or the replicas of this object are not all known: nor is the sum.',
};

const NO_VALUES = (environment: string): Localized => ({
  fr: `Rien dans le dépôt n’est écrit pour l’environnement ${environment}.`,
  en: `Nothing in the repository is written for the environment ${environment}.`,
});

const GIB = 1024 ** 3;
const UNITS = {
  cpu: { fr: 'CPU', en: 'CPU', size: 1 },
  memory: { fr: 'Gio', en: 'GiB', size: GIB },
} as const;

const rounded = (amount: number) => String(Math.round(amount * 100) / 100);

const exceeds = (
  { name }: Environment,
  side: Side,
  measure: Measure,
  asked: number,
  given: number,
  atMost: boolean,
): Localized => {
  const { fr, en, size } = UNITS[measure];
  const sum = rounded(asked / size);
  const french = (text: string) => text.replace('.', ',');
  return {
    fr: `${name} : ${french(sum)} ${fr} de ${side}${atMost ? ' au maximum de réplicas' : ''} pour ${french(rounded(given / size))}`,
    en: `${name}: ${sum} ${en} of ${side}${atMost ? ' at the most replicas' : ''} for ${rounded(given / size)}`,
  };
};

interface Found {
  bad: Clue[];
  unclear: Clue[];
  doubtful: Clue[];
}

const clueOf = (consumer: Consumer | undefined, detail: Localized): Clue => ({
  place: consumer && { manifest: consumer.manifest, path: consumer.path },
  value: consumer && titleOf(consumer.manifest),
  detail,
});

function judgeEnvironment(
  environment: Environment,
  repository: Repository,
): Found {
  const found: Found = { bad: [], unclear: [], doubtful: [] };
  const consumers = consumersOf(repository, environment.name);
  if (consumers.length === 0) {
    const [first] = consumersOf(repository);
    return first
      ? { ...found, unclear: [clueOf(first, NO_VALUES(environment.name))] }
      : found;
  }
  const given = { cpu: environment.cpu, memory: environment.memory * GIB };
  for (const measure of MEASURES) {
    for (const side of ['requests', 'limits'] as const) {
      const total = totalOf(consumers, side, measure);
      const tell = (asked: number, atMost: boolean) =>
        clueOf(
          total.largest,
          exceeds(environment, side, measure, asked, given[measure], atMost),
        );
      // What is known already exceeds: what is not can only add to it.
      if (total.min > given[measure]) {
        found.bad.push(tell(total.min, false));
      } else if (total.unknown) {
        found.unclear.push(clueOf(total.unknown, UNSAID));
      } else if (total.max > given[measure]) {
        found.doubtful.push(tell(total.max, true));
      }
    }
  }
  return found;
}

export const resourceFitRule: Rule = {
  description: resourceFit,
  check: repository =>
    onWorkloads(repository, () => {
      const { environments } = repository.snapshot.platform;
      if (!environments) return unknown(NO_FACTS);
      if (environments.length === 0) return notApplicable(NO_ENVIRONMENT);
      const found = environments.map(one => judgeEnvironment(one, repository));
      const outcome = judge({
        bad: found.flatMap(({ bad }) => bad),
        doubtful: found.flatMap(({ doubtful }) => doubtful),
      });
      const unclear = found.flatMap(one => one.unclear);
      return outcome.verdict !== 'not-conforming' && unclear.length > 0
        ? unknown(UNSAID, unclear)
        : outcome;
    }),
};
