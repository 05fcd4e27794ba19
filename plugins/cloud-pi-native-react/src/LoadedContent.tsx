import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { sharedTranslationRef } from './translation';
import { Loaded } from './useLoaded';

/** The three states of a read: loading, failed with a way to try again, ready. @public */
export function LoadedContent<T>({
  loaded,
  children,
}: {
  loaded: Loaded<T>;
  children: (value: T) => ReactNode;
}) {
  const { t } = useTranslationRef(sharedTranslationRef);
  switch (loaded.state) {
    case 'loading':
      return (
        <div role="status" aria-label={t('loading')}>
          <Skeleton width="100%" height={24} />
        </div>
      );
    case 'failed':
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('failed')}
          description={t('failedDescription')}
          customActions={
            <Button variant="secondary" onPress={loaded.retry}>
              {t(loaded.isRetrying ? 'loading' : 'retry')}
            </Button>
          }
        />
      );
    default:
      return <>{children(loaded.value)}</>;
  }
}
