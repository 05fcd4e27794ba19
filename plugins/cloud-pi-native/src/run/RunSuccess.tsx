import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { fullReference } from '../catalog/references';
import { ExternalLink } from '../components/ExternalLink';
import { Section } from '../components/Section';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './run.module.css';
import { RunOutput } from './schemas';

type Link = NonNullable<RunOutput['links']>[number];

/** Links to all that a run made, and what its author wanted to say at the end. */
export function RunSuccess({ output }: { output?: RunOutput }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const links = output?.links ?? [];
  const texts = output?.text ?? [];

  return (
    <Section title={t('run.made')}>
      {links.length === 0 && texts.length === 0 && (
        <Text as="p">{t('run.madeNothing')}</Text>
      )}
      {links.length > 0 && (
        <ul>
          {links.map((link, index) => (
            <li key={index}>
              <OutputLink {...link} />
            </li>
          ))}
        </ul>
      )}
      {texts.map(({ title, content }, index) => (
        <div key={index}>
          {title && (
            <Text as="h3" weight="bold">
              {title}
            </Text>
          )}
          <Text as="p" className={styles.texts}>
            {content}
          </Text>
        </div>
      ))}
    </Section>
  );
}

function OutputLink({ title, url, entityRef }: Link) {
  const entity = entityRef && fullReference(entityRef);
  if (entity) {
    return <EntityRefLink entityRef={entity}>{title ?? entity}</EntityRefLink>;
  }
  return url ? (
    <ExternalLink href={url}>{title ?? url}</ExternalLink>
  ) : (
    <>{title ?? entityRef}</>
  );
}
