import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { documentationTranslationRef } from '../translation';

/** Where nothing has documentation yet: how it comes here. */
export function HowToDocument() {
  const { t } = useTranslationRef(documentationTranslationRef);
  return (
    <Flex direction="column" gap="2">
      <Text as="p" weight="bold" role="status">
        {t('home.applications.none')}
      </Text>
      <Text as="p">{t('home.applications.how')}</Text>
      <ol>
        <li>{t('home.applications.howSettings')}</li>
        <li>{t('home.applications.howPages')}</li>
        <li>{t('home.applications.howAnnotation')}</li>
      </ol>
      <Text as="p">{t('home.applications.howThen')}</Text>
    </Flex>
  );
}
