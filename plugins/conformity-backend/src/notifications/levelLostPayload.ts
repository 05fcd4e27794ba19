import { NotificationPayload } from '@backstage/plugin-notifications-common';
import { projectEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  Level,
  LEVEL_NAMES,
  LEVELS,
  Localized,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { LevelChange } from '../evaluation/Evaluator';

/** Topic by which people say that they do not want to be told; it is shown as it is. */
const TOPIC: Localized = { fr: 'Niveau perdu', en: 'Level lost' };

const SHOWN = 3;

const NONE: Localized = { fr: 'aucun', en: 'none' };

const nameOf = (level: Level | undefined): Localized =>
  level ? LEVEL_NAMES[level] : NONE;

const isHigh = (level: Level | undefined): boolean =>
  level === undefined || LEVELS.indexOf(level) < LEVELS.indexOf('security');

/** What is told of a level lost: nothing that is in the files, and one at a time for each repository. */
export function levelLostPayload(
  { project, repository, before, after, missed }: LevelChange,
  language: keyof Localized,
): NotificationPayload {
  const name = `${project}/${repository}`;
  const was = nameOf(before)[language];
  const is = nameOf(after)[language];
  const titles = missed
    .slice(0, SHOWN)
    .flatMap(rule => rulesById.get(rule)?.title[language] ?? []);
  const more = missed.length > titles.length;
  const texts = {
    fr: {
      title: `Conformité : ${name} n’atteint plus le niveau ${was}`,
      level: `Niveau atteint désormais : ${is}.`,
      mend: `À corriger : ${titles.join(' ; ')}${more ? '…' : ''}`,
    },
    en: {
      title: `Conformity: ${name} no longer reaches the level ${was}`,
      level: `Level reached now: ${is}.`,
      mend: `To mend: ${titles.join('; ')}${more ? '…' : ''}`,
    },
  }[language];
  return {
    title: texts.title.slice(0, 255),
    description:
      titles.length > 0 ? `${texts.level} ${texts.mend}` : texts.level,
    link: `/catalog/default/system/${projectEntityName(project)}/conformity?${new URLSearchParams({ repository })}`,
    severity: isHigh(after) ? 'high' : 'normal',
    topic: TOPIC[language],
    scope: `level:${name}`,
  };
}
