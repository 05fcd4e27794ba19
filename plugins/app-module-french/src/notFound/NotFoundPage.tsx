import { Content, EmptyState, Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { frenchModuleTranslationRef } from '../translation';

/** What is shown at an address that leads nowhere. Backstage's own says it in English. */
export function NotFoundPage() {
  const { t } = useTranslationRef(frenchModuleTranslationRef);
  return (
    <Content>
      <EmptyState
        missing="content"
        title={t('notFound.title')}
        description={t('notFound.description')}
        action={<Link to="/">{t('notFound.home')}</Link>}
      />
    </Content>
  );
}
