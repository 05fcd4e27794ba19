import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import {
  ExternalLink,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { fullReference } from '../catalog/references';
import { cloudPiNativeTranslationRef } from '../translation';
import { OutputText } from './OutputText';
import styles from './run.module.css';
import { RunOutput } from './schemas';

type OutputLinkProps = NonNullable<RunOutput['links']>[number];

/** Links to all that a run made, and what its author wanted to say at the end. */
export function RunSuccess({
  output,
  children,
}: {
  output?: RunOutput;
  children?: ReactNode;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const links = output?.links ?? [];
  const texts = output?.text ?? [];

  return (
    <Section title={t('run.made')}>
      {links.length === 0 && texts.length === 0 && (
        <Text as="p">{t('run.madeNothing')}</Text>
      )}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link, index) => (
            <li key={index}>
              <OutputLink {...link} />
            </li>
          ))}
        </ul>
      )}
      {texts.map(({ title, content }, index) => (
        <div key={index} className={styles.output}>
          {title && (
            <Text as="h3" variant="body-large" weight="bold">
              {title}
            </Text>
          )}
          {content && <OutputText content={content} />}
        </div>
      ))}
      {children}
    </Section>
  );
}

function OutputLink({ title, url, entityRef }: OutputLinkProps) {
  const entityLink = useEntityRefLink();
  const entity = entityRef && fullReference(entityRef);
  if (entity) {
    return <Link href={entityLink(entity)}>{title ?? entity}</Link>;
  }
  return url ? (
    <ExternalLink href={url}>{title ?? url}</ExternalLink>
  ) : (
    <>{title ?? entityRef}</>
  );
}
