import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { RiHome4Line } from '@remixicon/react';
import {
  PageShell,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { ReactElement } from 'react';
import { catalogPageRouteRef, createPageRouteRef } from '../externalRoutes';
import { servicesRouteRef } from '../routes';
import styles from '../services/services.module.css';
import { cloudPiNativeTranslationRef } from '../translation';
import { AccountNotice } from './AccountNotice';
import { MyProjects } from './MyProjects';

/** Where everybody arrives, at `/`; other plugins bring the cards. */
export function HomePage({ cards }: { cards: ReactElement[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const entries = [
    { key: 'services', href: useRouteRef(servicesRouteRef)?.() },
    { key: 'create', href: useRouteRef(createPageRouteRef)?.() },
    { key: 'catalog', href: useRouteRef(catalogPageRouteRef)?.() },
  ] as const;

  return (
    <PageShell title={t('home.title')} icon={<RiHome4Line />}>
      <Flex direction="column" gap="4" mt="4">
        <AccountNotice />
        <Text as="p" variant="body-large">
          {t('home.welcome')}
        </Text>
        <ul className={styles.grid}>
          {entries.map(
            ({ key, href }) =>
              href && (
                <li key={key}>
                  <Card href={href} label={t(`home.entries.${key}.title`)}>
                    <CardHeader>
                      <Text as="h2" variant="title-x-small" weight="bold">
                        {t(`home.entries.${key}.title`)}
                      </Text>
                    </CardHeader>
                    <CardBody>
                      <Text as="p">{t(`home.entries.${key}.text`)}</Text>
                    </CardBody>
                  </Card>
                </li>
              ),
          )}
        </ul>
        {cards}
        <Section title={t('home.projects.title')}>
          <MyProjects />
        </Section>
      </Flex>
    </PageShell>
  );
}
