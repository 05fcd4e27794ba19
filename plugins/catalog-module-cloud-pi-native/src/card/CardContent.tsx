import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { catalogModuleTranslationRef } from '../translation';
import { Read } from './useRead';

/** The three states of a read: loading, failed with a way to try again, ready. */
export function CardContent<T>({
  read,
  children,
}: {
  read: Read<T>;
  children: (value: T) => ReactNode;
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  switch (read.state) {
    case 'loading':
      return (
        <div role="status" aria-label={t('list.loading')}>
          <Skeleton width="100%" height={24} />
        </div>
      );
    case 'failed':
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('list.failed')}
          customActions={
            <Button variant="secondary" onPress={read.retry}>
              {t('list.retry')}
            </Button>
          }
        />
      );
    default:
      return <>{children(read.value)}</>;
  }
}
