import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex, Text } from '@backstage/ui';
import {
  ExternalLink,
  LoadedContent,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RunResource } from '../platform/runResources';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './run.module.css';
import { useRunResources } from './useRunResources';
import { useUndoHref } from './useUndoHref';

/** What a run of the user's own made in the console, and the way to have it removed. */
export function RunMade({ taskId }: { taskId: string }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const loaded = useRunResources(taskId);
  return (
    <LoadedContent loaded={loaded}>
      {resources =>
        resources.length === 0 ? (
          <Text as="p">{t('run.aftermath.madeNothing')}</Text>
        ) : (
          <Flex direction="column" gap="3">
            <ul className={styles.links}>
              {resources.map(resource => (
                <li key={resource.id}>
                  <Made resource={resource} />
                </li>
              ))}
            </ul>
            <UndoLink taskId={taskId} />
          </Flex>
        )
      }
    </LoadedContent>
  );
}

/** The way to have removed what a run of the user's own made; nothing where it made nothing. */
export function UndoMade({ taskId }: { taskId: string }) {
  const loaded = useRunResources(taskId);
  return loaded.state === 'ready' && loaded.value.length > 0 ? (
    <div className={styles.output}>
      <UndoLink taskId={taskId} />
    </div>
  ) : null;
}

function UndoLink({ taskId }: { taskId: string }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const href = useUndoHref(taskId);
  return href ? (
    <div>
      <ButtonLink href={href} variant="secondary">
        {t('run.undo')}
      </ButtonLink>
      <Text as="p" variant="body-small" color="secondary">
        {t('run.undoMeaning')}
      </Text>
    </div>
  ) : null;
}

function Made({
  resource: { kind, name, project, url },
}: {
  resource: RunResource;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const text = t(`run.resource.${kind}`, { name, project });
  return url ? <ExternalLink href={url}>{text}</ExternalLink> : <>{text}</>;
}
