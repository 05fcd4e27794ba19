import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { cloudPiNativeTranslationRef } from '../translation';
import { Loaded } from './useLoaded';

/** The three states of a read: loading, failed with a way to try again, ready. */
export function LoadedContent<T>({
  loaded,
  children,
}: {
  loaded: Loaded<T>;
  children: (value: T) => ReactNode;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  switch (loaded.state) {
    case 'loading':
      return (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton width="100%" height={24} />
        </div>
      );
    case 'failed':
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('common.failed')}
          description={t('common.failedDescription')}
          customActions={
            <Button variant="secondary" onPress={loaded.retry}>
              {t(loaded.isRetrying ? 'common.loading' : 'common.retry')}
            </Button>
          }
        />
      );
    default:
      return <>{children(loaded.value)}</>;
  }
}
