import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import {
  ExternalLink,
  Facts,
  Section,
  isWebAddress,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { LearningStep, learningPathSchema } from '../catalog/learningPath';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './entities.module.css';
import { useParsedEntity } from './useParsedEntity';

const AUDIENCES = [
  'developer',
  'operator',
  'manager',
  'decision-maker',
] as const;

/** A learning path: whom it is for, and what to do, in order. */
export function LearningPathCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const spec = useParsedEntity(learningPathSchema)?.spec;
  if (!spec) {
    return null;
  }
  const audience = AUDIENCES.find(known => known === spec.audience);

  return (
    <Flex direction="column" gap="4">
      <Section title={t('learningPath.title')}>
        <Facts
          facts={[
            {
              label: t('learningPath.audience'),
              value: audience
                ? t(`learningPath.audiences.${audience}`)
                : spec.audience,
            },
            {
              label: t('learningPath.level'),
              value: t(`learningPath.levels.${spec.level}`),
            },
            {
              label: t('learningPath.length'),
              value: t('learningPath.steps', { count: spec.steps.length }),
            },
          ]}
        />
      </Section>
      <Section title={t('learningPath.stepsTitle')}>
        <ol className={styles.steps}>
          {spec.steps.map(step => (
            <li key={step.title}>
              <StepTitle step={step} />
              {step.description && <Text as="p">{step.description}</Text>}
            </li>
          ))}
        </ol>
      </Section>
    </Flex>
  );
}

function StepTitle({ step: { title, url } }: { step: LearningStep }) {
  if (!url) {
    return <Text weight="bold">{title}</Text>;
  }
  return isWebAddress(url) ? (
    <ExternalLink href={url}>{title}</ExternalLink>
  ) : (
    <PortalLink path={url}>{title}</PortalLink>
  );
}

// Any other address than the web's must be a page of the portal.
function PortalLink({ path, children }: { path: string; children: string }) {
  return /^\/(?![/\\])/.test(path) ? (
    <Link href={path}>{children}</Link>
  ) : (
    <Text weight="bold">{children}</Text>
  );
}
