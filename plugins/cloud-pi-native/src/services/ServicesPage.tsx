import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Alert, Flex, SearchField, Select, Text } from '@backstage/ui';
import { SERVICE_CATEGORIES } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RiServiceLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import { queryServices } from '../catalog/queries';
import { Service } from '../catalog/schemas';
import { LoadedContent } from '../components/LoadedContent';
import { PageShell } from '../components/PageShell';
import { useLanguage } from '../components/useLanguage';
import { useLoaded } from '../components/useLoaded';
import { cloudPiNativeTranslationRef } from '../translation';
import { ServiceCard } from './ServiceCard';
import { ServiceFilter, groupServices } from './filterServices';
import styles from './services.module.css';

/** The service catalogue, at `/services`. */
export function ServicesPage() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const loaded = useLoaded(
    useCallback(() => queryServices(catalogApi), [catalogApi]),
  );
  return (
    <PageShell title={t('services.title')} icon={<RiServiceLine />}>
      <Flex direction="column" gap="4" mt="4">
        <Text as="p">{t('services.introduction')}</Text>
        <LoadedContent loaded={loaded}>
          {services => <ServiceList services={services} />}
        </LoadedContent>
      </Flex>
    </PageShell>
  );
}

function ServiceList({ services }: { services: Service[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const [filter, setFilter] = useState<ServiceFilter>({
    text: '',
    category: 'all',
  });
  const groups = groupServices(services, filter, language);
  const count = groups.reduce((sum, group) => sum + group.services.length, 0);

  if (services.length === 0) {
    return (
      <Alert
        status="info"
        icon
        title={t('services.none')}
        description={t('services.noneDescription')}
      />
    );
  }
  return (
    <>
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
      <Text as="p" role="status">
        {t('services.count', { count })}
      </Text>
      {groups.map(group => (
        <section
          key={group.category}
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
