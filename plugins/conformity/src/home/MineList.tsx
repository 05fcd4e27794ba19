import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  Mine,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { useConformityHref } from '../texts/useConformityHref';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';

/** What to mend first, each leading to the repository that it is in. */
export function MineList({ mine }: { mine: Mine }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const hrefOf = useConformityHref();

  return (
    <ol className={styles.plain}>
      {mine.map(({ project, repository, rule, blocking }) => {
        const known = rulesById.get(rule);
        const title = known ? localized(known.title) : rule;
        return (
          <li key={`${project}/${repository}/${rule}`}>
            <Link href={hrefOf(project, repository)}>{title}</Link>{' '}
            <Text variant="body-small" color="secondary">
              {`${project} / ${repository} · ${t(
                blocking ? 'page.blocking' : 'page.notBlocking',
              )}`}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}
