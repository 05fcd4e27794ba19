import {
  CatalogFilterLayout,
  EntityListPagination,
  EntityListProvider,
} from '@backstage/plugin-catalog-react';
import { Container } from '@backstage/ui';
import { ReactNode } from 'react';
import { EntitiesTable } from './EntitiesTable';
import styles from './list.module.css';

/** The catalogue: its filters, and the list that they leave. */
export function CatalogPage({
  filters,
  pagination,
}: {
  filters: ReactNode;
  pagination: EntityListPagination;
}) {
  return (
    <EntityListProvider pagination={pagination}>
      <main>
        <Container mb="6">
          <CatalogFilterLayout>
            <CatalogFilterLayout.Filters>
              <div className={styles.filters}>{filters}</div>
            </CatalogFilterLayout.Filters>
            <CatalogFilterLayout.Content>
              <EntitiesTable />
            </CatalogFilterLayout.Content>
          </CatalogFilterLayout>
        </Container>
      </main>
    </EntityListProvider>
  );
}
