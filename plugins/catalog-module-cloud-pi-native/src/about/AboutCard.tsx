import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { Fragment } from 'react';
import { PortalCard } from '../card/PortalCard';
import { catalogModuleTranslationRef } from '../translation';
import { IconLink, IconLinks } from './IconLinks';
import { RefreshButton } from './RefreshButton';
import styles from './about.module.css';
import { useAboutFacts } from './useAboutFacts';

// Whom somebody could describe: the console describes the rest, or nobody does.
const DESCRIBED = ['system', 'component', 'api', 'resource', 'template'];

/** What an entity says of itself, as far as its header has not said it. */
export function AboutCard({ iconLinks }: { iconLinks: IconLink[] }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { entity } = useEntity();
  const facts = useAboutFacts(entity);
  const { description } = entity.metadata;

  return (
    <PortalCard
      title={t('about.title')}
      actions={<RefreshButton entity={entity} />}
    >
      <Flex direction="column" gap="4">
        <IconLinks entity={entity} links={iconLinks} />
        {(description || DESCRIBED.includes(entity.kind.toLowerCase())) && (
          <Text as="p">{description ?? t('about.noDescription')}</Text>
        )}
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </Flex>
    </PortalCard>
  );
}
