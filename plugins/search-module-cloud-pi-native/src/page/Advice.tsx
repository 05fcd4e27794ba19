import {
  configApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { Flex, Link, Text } from '@backstage/ui';
import { ExternalLink } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';

/** Before a search, or after one that found nothing: what to try, where to ask. */
export function Advice({ isStart = false }: { isStart?: boolean }) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const config = useApi(configApiRef);
  const documentationHref = useRouteRef(techdocsPlugin.routes.root)?.();
  const supportUrl = config.getOptionalString('cloudPiNative.support.url');
  return (
    <Flex direction="column" gap="3">
      <Text as="p" weight="bold">
        {t(isStart ? 'advice.start' : 'advice.nothing')}
      </Text>
      <ul className={styles.advice}>
        <li>{t('advice.question')}</li>
        <li>{t('advice.identifier')}</li>
        {!isStart && <li>{t('advice.fewer')}</li>}
        {!isStart && <li>{t('advice.rights')}</li>}
      </ul>
      {documentationHref && (
        <Link href={documentationHref}>{t('advice.documentation')}</Link>
      )}
      {supportUrl && !isStart && (
        <ExternalLink href={supportUrl}>{t('advice.support')}</ExternalLink>
      )}
    </Flex>
  );
}
