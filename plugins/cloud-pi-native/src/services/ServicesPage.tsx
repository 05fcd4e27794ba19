import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Alert, Button, Flex, SearchField, Select, Text } from '@backstage/ui';
import { SERVICE_CATEGORIES } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RiServiceLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import {
  LoadedContent,
  PageShell,
  useLanguage,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryServices } from '../catalog/queries';
import { Service } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import { ServiceCard } from './ServiceCard';
import { ServiceFilter, groupServices } from './filterServices';
import styles from './services.module.css';

// Right after a first start the services take some seconds to arrive.
const isEmpty = (services: Service[]) => services.length === 0;

/** The service catalogue, at `/services`. */
export function ServicesPage() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const loaded = useLoaded(
    useCallback(() => queryServices(catalogApi), [catalogApi]),
    isEmpty,
  );
  return (
    <PageShell title={t('services.title')} icon={<RiServiceLine />}>
      <Flex direction="column" gap="6" mt="4">
        <Text as="p">{t('services.introduction')}</Text>
        <LoadedContent loaded={loaded}>
          {services => (
            <ServiceList
              services={services}
              isRetrying={loaded.isRetrying}
              onRetry={loaded.retry}
            />
          )}
        </LoadedContent>
      </Flex>
    </PageShell>
  );
}

function ServiceList({
  services,
  isRetrying,
  onRetry,
}: {
  services: Service[];
  isRetrying: boolean;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const [filter, setFilter] = useState<ServiceFilter>({
    text: '',
    category: 'all',
  });
  const groups = groupServices(services, filter, language);
  const count = groups.reduce((sum, group) => sum + group.services.length, 0);

  return (
    <>
      {isEmpty(services) ? (
        <Alert
          status="info"
          icon
          title={t('services.none')}
          description={t('services.noneDescription')}
          customActions={
            <Button variant="secondary" onPress={onRetry}>
              {t('common.retry')}
            </Button>
          }
        />
      ) : (
        <div className={styles.filters}>
          <SearchField
            label={t('services.search')}
            placeholder={t('services.searchPlaceholder')}
            value={filter.text}
            onChange={text => setFilter(before => ({ ...before, text }))}
          />
          <Select
            label={t('services.category')}
            options={[
              { value: 'all', label: t('services.allCategories') },
              ...SERVICE_CATEGORIES.map(category => ({
                value: category,
                label: t(`services.categories.${category}`),
              })),
            ]}
            value={filter.category}
            onChange={chosen =>
              setFilter(before => ({
                ...before,
                category:
                  SERVICE_CATEGORIES.find(category => category === chosen) ??
                  'all',
              }))
            }
          />
        </div>
      )}
      {/* Stays while the list fills, so that its change is announced. */}
      <Text as="p" role="status">
        {isRetrying ? t('common.loading') : t('services.count', { count })}
      </Text>
      {groups.map(group => (
        <section
          key={group.category}
          className={styles.group}
          aria-labelledby={`services-${group.category}`}
        >
          <Text
            as="h2"
            id={`services-${group.category}`}
            variant="title-x-small"
            weight="bold"
          >
            {t(`services.categories.${group.category}`)}
          </Text>
          <ul className={styles.grid}>
            {group.services.map(service => (
              <li key={service.metadata.name}>
                <ServiceCard service={service} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
