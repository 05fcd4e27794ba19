import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { documentationTranslationRef } from '../translation';
import styles from './notice.module.css';

const HOW_TO = '/docs/default/component/documentation/demarrer/documenter/';

/** In the place of documentation that is not there: how to add it. */
export function EmptyDocumentation() {
  const { t } = useTranslationRef(documentationTranslationRef);
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-small" weight="bold">
          {t('empty.title')}
        </Text>
      </CardHeader>
      <CardBody>
        <Text as="p">{t('empty.description')}</Text>
        <ol className={styles.steps}>
          <li>
            {t('empty.pages')} <code>docs/index.md</code>
          </li>
          <li>
            {t('empty.settings')} <code>mkdocs.yml</code>
            <pre>
              {'site_name: Mon application\nplugins:\n  - techdocs-core'}
            </pre>
          </li>
          <li>
            {t('empty.annotation')} <code>catalog-info.yaml</code>
            <pre>
              {
                'metadata:\n  annotations:\n    backstage.io/techdocs-ref: dir:.'
              }
            </pre>
          </li>
        </ol>
        <Link href={HOW_TO}>{t('empty.more')}</Link>
      </CardBody>
    </Card>
  );
}
