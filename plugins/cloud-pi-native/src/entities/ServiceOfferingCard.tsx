import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge, Flex, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { serviceSchema } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import { useParsedEntity } from './useParsedEntity';

/** What a service gives, how to get it, what it leaves to the team. */
export function ServiceOfferingCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const service = useParsedEntity(serviceSchema);
  if (!service) {
    return null;
  }
  const { availability, included, category, provides, access, limits } =
    service.spec;

  return (
    <Flex direction="column" gap="4">
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        <Badge size="medium">{t(`services.categories.${category}`)}</Badge>
        <Badge size="medium">
          {t(`services.availability.${availability}`)}
        </Badge>
        <Badge size="medium">
          {t(included ? 'services.included' : 'services.notIncluded')}
        </Badge>
      </Flex>
      <Section title={t('service.provides')}>
        <Items items={provides} />
      </Section>
      <Section title={t('service.access')}>
        <Items items={access} ordered />
      </Section>
      {limits.length > 0 && (
        <Section title={t('service.limits')}>
          <Items items={limits} />
        </Section>
      )}
    </Flex>
  );
}

function Items({ items, ordered }: { items: string[]; ordered?: boolean }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const List = ordered ? 'ol' : 'ul';
  if (items.length === 0) {
    return <Text as="p">{t('service.unknown')}</Text>;
  }
  return (
    <List>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}
