import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import {
  LoadedContent,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RepositoryConformity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { FindingItem } from '../components/FindingItem';
import styles from '../components/conformity.module.css';
import { AskExemption } from '../project/AskExemption';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { BadgeSection } from './BadgeSection';
import {
  blockingProduction,
  grantedFor,
  JudgedRule,
  withRules,
} from './chooseFindings';
import { FindingsSection } from './FindingsSection';
import { RepositorySummary } from './RepositorySummary';
import { TrendSection } from './TrendSection';
import { useRepository } from './useRepository';

/** The conformity of a repository: what blocks, every rule, how it went. */
export function RepositoryView({
  project,
  repository,
}: {
  project: string;
  repository: string;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const { loaded, isRefreshing, refresh } = useRepository(project, repository);

  return (
    <LoadedContent loaded={loaded}>
      {conformity =>
        conformity ? (
          <Flex direction="column" gap="4">
            <RepositorySummary
              conformity={conformity}
              isRefreshing={isRefreshing}
              onRefresh={refresh}
            />
            <Judged conformity={conformity} onChange={loaded.retry} />
            <BadgeSection project={project} repository={repository} />
          </Flex>
        ) : (
          <Alert
            role="status"
            status="info"
            icon
            title={t('repository.pending')}
            description={t('repository.pendingDescription')}
          />
        )
      }
    </LoadedContent>
  );
}

function Judged({
  conformity,
  onChange,
}: {
  conformity: RepositoryConformity;
  onChange: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const { evaluation, exemptions, history, webUrl, commit } = conformity;
  if (!evaluation) {
    return null;
  }
  const judged = withRules(evaluation.findings);
  const blocking = blockingProduction(judged, exemptions);
  const show = ({ finding, rule }: JudgedRule, note?: string) => (
    <FindingItem
      finding={finding}
      rule={rule}
      place={{ webUrl, commit }}
      exemption={grantedFor(rule.id, exemptions)}
      note={note}
      actions={
        finding.verdict === 'not-conforming' && (
          <AskExemption
            conformity={conformity}
            rule={rule}
            onAsked={onChange}
          />
        )
      }
    />
  );

  return (
    <>
      <Section title={t('blocking.title')}>
        {blocking.length === 0 ? (
          <Text as="p">{t('blocking.none')}</Text>
        ) : (
          <ul className={styles.findings}>
            {blocking.map(one => (
              <li key={one.rule.id}>
                {show(
                  one,
                  t(
                    one.rule.enforced.includes('non-production')
                      ? 'blocking.enforced'
                      : 'blocking.audited',
                  ),
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <FindingsSection judged={judged}>{one => show(one)}</FindingsSection>
      {evaluation.limits.length > 0 && (
        <Section title={t('repository.limits')}>
          <ul className={styles.evidence}>
            {evaluation.limits.map(limit => (
              <li key={limit.en}>{localized(limit)}</li>
            ))}
          </ul>
        </Section>
      )}
      <TrendSection history={history} />
    </>
  );
}
