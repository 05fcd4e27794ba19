import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Badge,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Flex,
  Text,
} from '@backstage/ui';
import { Service, titleOf } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';

/** One service: what it is called, what it is, whether one can have it. */
export function ServiceCard({ service }: { service: Service }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const entityLink = useEntityRefLink();
  const { name, namespace, description } = service.metadata;
  const title = titleOf(service);
  return (
    <Card
      href={entityLink({ kind: 'serviceoffering', namespace, name })}
      label={title}
    >
      <CardHeader>
        <Text as="h3" variant="body-large" weight="bold">
          {title}
        </Text>
      </CardHeader>
      <CardBody>
        <Text as="p" variant="body-medium">
          {description}
        </Text>
      </CardBody>
      <CardFooter>
        <Flex gap="2">
          <Badge size="medium">
            {t(`services.availability.${service.spec.availability}`)}
          </Badge>
          {service.spec.included && (
            <Badge size="medium">{t('services.included')}</Badge>
          )}
        </Flex>
      </CardFooter>
    </Card>
  );
}
