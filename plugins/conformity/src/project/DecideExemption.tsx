import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Exemption } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback, useState } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { useWrite } from '../api/useWrite';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';
import { isReason, ReasonField } from './ReasonField';
import { WriteForm } from './WriteForm';

export interface DecideExemptionProps {
  exemption: Exemption;
  onDecided: () => void;
}

/** Grants or refuses an exemption, with a reason; nobody decides on their own. */
export function DecideExemption({
  exemption,
  onDecided,
}: DecideExemptionProps) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const identity = useApi(identityApiRef);
  const [granting, setGranting] = useState<boolean>();
  const loaded = useLoaded(
    useCallback(() => identity.getBackstageIdentity(), [identity]),
  );

  return (
    <LoadedContent loaded={loaded}>
      {({ userEntityRef }) => {
        if (userEntityRef === exemption.askedBy) {
          return <Text as="p">{t('overview.own')}</Text>;
        }
        return granting === undefined ? (
          <div className={styles.actions}>
            <Button variant="secondary" onPress={() => setGranting(true)}>
              {t('exemptions.grant')}
            </Button>
            <Button variant="secondary" onPress={() => setGranting(false)}>
              {t('exemptions.refuse')}
            </Button>
          </div>
        ) : (
          <DecisionForm
            exemption={exemption}
            isGranting={granting}
            onDecided={onDecided}
            onCancel={() => setGranting(undefined)}
          />
        );
      }}
    </LoadedContent>
  );
}

function DecisionForm({
  exemption,
  isGranting,
  onDecided,
  onCancel,
}: DecideExemptionProps & { isGranting: boolean; onCancel: () => void }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const write = useWrite();
  const [decision, setDecision] = useState('');
  const [isChecked, setChecked] = useState(false);
  const verb = t(isGranting ? 'exemptions.grant' : 'exemptions.refuse');

  const send = async () => {
    setChecked(true);
    if (!isReason(decision)) {
      return false;
    }
    const isDone = await write(
      () =>
        api.decideExemption(exemption.id, { granted: isGranting, decision }),
      t('exemptions.decided'),
    );
    if (isDone) {
      onDecided();
    }
    return isDone;
  };

  return (
    <WriteForm
      title={verb}
      submitLabel={verb}
      onSubmit={send}
      onCancel={onCancel}
    >
      <ReasonField
        label={t('exemptions.decision')}
        description={t('exemptions.decisionHelp')}
        value={decision}
        isChecked={isChecked}
        onChange={setDecision}
      />
    </WriteForm>
  );
}
