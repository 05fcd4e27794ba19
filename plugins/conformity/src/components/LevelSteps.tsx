import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import {
  Level,
  LEVEL_NAMES,
  LEVELS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  RiCheckboxBlankCircleLine,
  RiCheckboxCircleFill,
} from '@remixicon/react';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import styles from './conformity.module.css';

/** The five levels, in order, and up to which one is reached. */
export function LevelSteps({ level }: { level: Level | undefined }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const reached = level ? LEVELS.indexOf(level) : -1;

  return (
    <ol className={styles.levels} aria-label={t('level.all')}>
      {LEVELS.map((one, index) => {
        const isReached = index <= reached;
        const Icon = isReached
          ? RiCheckboxCircleFill
          : RiCheckboxBlankCircleLine;
        return (
          <li key={one} className={isReached ? styles.reached : undefined}>
            <Icon aria-hidden size="1.1em" />
            {localized(LEVEL_NAMES[one])}
            <VisuallyHidden>
              {t(isReached ? 'level.reached' : 'level.missed')}
            </VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

/** The name of a level that is reached, or that none is. */
export function LevelName({ level }: { level: Level | undefined }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  return <>{level ? localized(LEVEL_NAMES[level]) : t('level.none')}</>;
}
