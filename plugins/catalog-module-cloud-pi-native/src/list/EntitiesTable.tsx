import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityList } from '@backstage/plugin-catalog-react';
import {
  Alert,
  Box,
  Button,
  ButtonIcon,
  Cell,
  ColumnConfig,
  Flex,
  Table,
  Text,
} from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { FavoriteButton } from '../header/FavoriteButton';
import { kindPlural } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { EntityField } from './EntityField';
import { SearchBox } from './SearchBox';
import { columnsOf } from './columns';
import styles from './list.module.css';

type Row = { id: string; entity: Entity };

/** The entities of the list, with what tells those of their kind apart. */
export function EntitiesTable() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { entities, filters, loading, error, pageInfo, totalItems, refresh } =
    useEntityList();
  // While another kind is being read, the list still shows the last one.
  const kind = entities[0]?.kind ?? filters.kind?.value ?? '';
  const plural = kindPlural(kind, t);
  const isEmpty = !loading && entities.length === 0;

  const columns: ColumnConfig<Row>[] = [
    ...columnsOf(kind).map(field => ({
      id: field,
      label: t(`fields.${field}`),
      isRowHeader: field === 'name',
      cell: ({ entity }: Row) => (
        <Cell>
          <EntityField entity={entity} field={field} />
        </Cell>
      ),
    })),
    {
      id: 'favorite',
      label: t('fields.favorite'),
      cell: ({ entity }: Row) => (
        <Cell>
          <FavoriteButton entity={entity} />
        </Cell>
      ),
    },
  ];

  if (error) {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('list.failed')}
        customActions={
          refresh && (
            <Button variant="secondary" onPress={refresh}>
              {t('list.retry')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.list}
      aria-labelledby="portal-list-title"
    >
      <div className={styles.toolbar}>
        <div role="status">
          <Text
            as="h2"
            id="portal-list-title"
            variant="title-x-small"
            weight="bold"
          >
            {totalItems === undefined
              ? plural
              : t('list.counted', { kind: plural, total: String(totalItems) })}
          </Text>
        </div>
        <div className={styles.search}>
          <SearchBox />
        </div>
      </div>
      {isEmpty ? (
        <Text as="p">{t('list.none')}</Text>
      ) : (
        <Table
          className={styles.table}
          columnConfig={columns}
          data={
            loading && entities.length === 0
              ? undefined
              : entities.map(entity => ({
                  id: stringifyEntityRef(entity),
                  entity,
                }))
          }
          isPending={loading}
          isStale={loading}
          pagination={{ type: 'none' }}
        />
      )}
      {(pageInfo?.prev || pageInfo?.next) && (
        <Flex justify="end" gap="2">
          <ButtonIcon
            variant="secondary"
            icon={<RiArrowLeftSLine />}
            aria-label={t('list.previous')}
            isDisabled={!pageInfo.prev}
            onPress={() => pageInfo.prev?.()}
          />
          <ButtonIcon
            variant="secondary"
            icon={<RiArrowRightSLine />}
            aria-label={t('list.next')}
            isDisabled={!pageInfo.next}
            onPress={() => pageInfo.next?.()}
          />
        </Flex>
      )}
    </Box>
  );
}
