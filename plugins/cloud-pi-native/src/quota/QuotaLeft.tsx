import {
  useApiHolder,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Alert, Button, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  Loaded,
  LoadedContent,
  useLanguage,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { QuotaBar } from './QuotaBar';
import { ProjectChoice } from './formChoice';
import { lacking, quotaAfter } from './quotaAfter';
import { QuotaFacts, queryQuota } from './queryQuota';
import styles from './quota.module.css';
import { refusalWords } from './words';

/** What the form's choice leaves of the quota of a project that exists. */
export function QuotaLeft({ choice }: { choice: ProjectChoice }) {
  const apis = useApiHolder();
  const { project, isNamed } = choice;
  const loaded = useLoaded(
    useCallback(
      () => queryQuota(apis, { project, isNamed }),
      [apis, project, isNamed],
    ),
  );
  if (loaded.state === 'failed') {
    return <Unknown isRetrying={loaded.isRetrying} retry={loaded.retry} />;
  }
  return (
    <LoadedContent loaded={loaded}>
      {facts => facts && <Bars choice={choice} facts={facts} />}
    </LoadedContent>
  );
}

function Unknown({
  isRetrying,
  retry,
}: Pick<Loaded<unknown>, 'isRetrying' | 'retry'>) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return (
    <Alert
      role="status"
      status="warning"
      icon
      title={t('quota.unknown')}
      description={t('quota.unknownMeaning')}
      customActions={
        <Button variant="secondary" onPress={retry}>
          {t(isRetrying ? 'common.loading' : 'common.retry')}
        </Button>
      }
    />
  );
}

function Bars({ choice, facts }: { choice: ProjectChoice; facts: QuotaFacts }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const { project, stage } = choice;
  const after = quotaAfter(facts.quotas, facts.environments, choice);
  const tooMuch = lacking(after);
  const title = t(stage === 'prod' ? 'quota.titleProd' : 'quota.titleHprod', {
    project,
  });
  return after.length === 0 ? null : (
    <section aria-label={title}>
      <Text as="p" weight="bold">
        {title}
      </Text>
      <ul className={styles.list}>
        {after.map(one => (
          <li key={one.resource}>
            <QuotaBar after={one} />
          </li>
        ))}
      </ul>
      <div role="status">
        {tooMuch.length > 0 && (
          <Alert
            status="danger"
            icon
            title={refusalWords(t, language, {
              project,
              stage,
              lacking: tooMuch,
            })}
            description={t('quota.whatToDo')}
          />
        )}
      </div>
    </section>
  );
}
