import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { CardContent } from '../card/CardContent';
import { PortalCard } from '../card/PortalCard';
import { inOrder, kindPlural } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import styles from './owned.module.css';
import { queryOwned } from './queries';
import { useRead } from '../card/useRead';

/** What a group is in charge of, by kind. */
export function OwnedCard() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { entity } = useEntity();
  const read = useRead(queryOwned, stringifyEntityRef(entity));

  return (
    <PortalCard title={t('owned.title')}>
      <CardContent read={read}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('owned.none')}</Text>
          ) : (
            <Flex direction="column" gap="4">
              {inOrder(new Set(items.map(({ kind }) => kind))).map(kind => (
                <OwnedKind
                  key={kind}
                  kind={kind}
                  items={items.filter(item => item.kind === kind)}
                />
              ))}
              {total > items.length && (
                <Text as="p">
                  {t('list.truncated', {
                    shown: String(items.length),
                    total: String(total),
                  })}
                </Text>
              )}
            </Flex>
          )
        }
      </CardContent>
    </PortalCard>
  );
}

function OwnedKind({ kind, items }: { kind: string; items: Entity[] }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('list.counted', {
          kind: kindPlural(kind, t),
          total: String(items.length),
        })}
      </Text>
      <ul className={styles.names}>
        {items.map(item => (
          <li key={stringifyEntityRef(item)}>
            <EntityRefLink entityRef={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
