import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { documentationTranslationRef } from '../translation';
import styles from './home.module.css';
import { NeedOfHome, PageOfHome } from './needs';

/** What brings somebody here, and the pages that answer. */
export function NeedCard({
  id,
  pages,
  documentationHref,
}: {
  id: NeedOfHome['id'];
  pages: PageOfHome[];
  documentationHref: string;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  return (
    <Section title={t(`home.needs.${id}`)}>
      <Text as="p" color="secondary">
        {t(`home.needTexts.${id}`)}
      </Text>
      <ul className={styles.links}>
        {pages.map(page => (
          <li key={page.id}>
            <Link href={`${documentationHref}/${page.path}/`}>
              {t(`home.pages.${page.id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
