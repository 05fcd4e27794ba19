import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { RunMade } from './RunMade';
import { notDone } from './outcome';
import styles from './run.module.css';
import { RunState } from './runState';

/** What a run that stopped leaves: what exists, and what is not done. */
export function RunAftermath({
  run,
  taskId,
  isOwn,
}: {
  run: RunState;
  taskId: string;
  isOwn: boolean;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return (
    <Section title={t('run.aftermath.title')}>
      <Flex direction="column" gap="4">
        {isOwn && (
          <Part title={t('run.aftermath.made')}>
            <RunMade taskId={taskId} />
          </Part>
        )}
        <Part title={t('run.aftermath.left')}>
          <Names names={notDone(run.steps).map(({ name }) => name)} none="–" />
        </Part>
      </Flex>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      {children}
    </div>
  );
}

function Names({ names, none }: { names: string[]; none: string }) {
  return names.length === 0 ? (
    <Text as="p">{none}</Text>
  ) : (
    <ul className={styles.links}>
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
