import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import {
  ExternalLink,
  Facts,
  formatInstant,
  Section,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RepositoryConformity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { LevelSteps } from '../components/LevelSteps';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';

/** A repository's level, what is refused where, and when it was judged. */
export function RepositorySummary({
  conformity,
  isRefreshing,
  onRefresh,
}: {
  conformity: RepositoryConformity;
  isRefreshing: boolean;
  onRefresh: () => Promise<void>;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const language = useLanguage();
  const localized = useLocalized();
  const {
    level,
    blocking,
    refusedToday,
    evaluatedAt,
    commit,
    problem,
    webUrl,
  } = conformity;

  // Nobody knows what is refused of what was never judged.
  const known = (count: number) => (evaluatedAt ? count : '–');

  return (
    <Section
      title={t('repository.title', { repository: conformity.repository })}
    >
      <Flex direction="column" gap="3">
        {problem && (
          <Alert
            status="warning"
            icon
            title={t('repository.problem')}
            description={t(
              evaluatedAt
                ? 'repository.problemDescription'
                : 'repository.problemFirst',
              { reason: localized(problem) },
            )}
          />
        )}
        {evaluatedAt && <LevelSteps level={level} />}
        <Facts
          facts={[
            { label: t('repository.blocking'), value: known(blocking) },
            { label: t('repository.today'), value: known(refusedToday) },
            {
              label: t('repository.countdown'),
              value: known(Math.max(blocking - refusedToday, 0)),
            },
            {
              label: t('repository.evaluatedAt'),
              value: formatInstant(evaluatedAt, language) ?? '–',
            },
            ...(commit
              ? [
                  {
                    label: t('repository.commit'),
                    value: (
                      <ExternalLink href={`${webUrl}/-/commit/${commit}`}>
                        {commit.slice(0, 8)}
                      </ExternalLink>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <Text as="p" role="status">
          {isRefreshing ? t('repository.refreshing') : ''}
        </Text>
        <div>
          <Button
            variant="secondary"
            isPending={isRefreshing}
            onPress={() => onRefresh()}
          >
            {t('repository.refresh')}
          </Button>
        </div>
      </Flex>
    </Section>
  );
}
