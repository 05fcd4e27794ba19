import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  Exemption,
  RepositoryConformity,
  RuleDescription,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useState } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { useWrite } from '../api/useWrite';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { dayAfter, durations } from './durations';
import { DurationSelect } from './DurationSelect';
import { isReason, ReasonField } from './ReasonField';
import { WriteForm } from './WriteForm';

export interface AskExemptionProps {
  conformity: RepositoryConformity;
  rule: RuleDescription;
  onAsked: () => void;
}

const isOpen = ({ state }: Exemption) =>
  state === 'asked' || state === 'granted';

/** Asks for an exemption of a rule, for a repository; nothing where one is asked or holds. */
export function AskExemption({ conformity, rule, onAsked }: AskExemptionProps) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const [isAsking, setAsking] = useState(false);
  const open = conformity.exemptions.find(
    one => one.rule === rule.id && isOpen(one),
  );
  if (open) {
    return (
      <Text as="p">
        {t('exemptions.current', {
          state: t(`exemptions.states.${open.state}`),
        })}
      </Text>
    );
  }
  if (!conformity.may.ask) {
    return null;
  }
  return isAsking ? (
    <AskForm
      conformity={conformity}
      rule={rule}
      onAsked={onAsked}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <div>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {t('exemptions.ask')}
      </Button>
    </div>
  );
}

function AskForm({
  conformity: { project, repository, maxDays },
  rule,
  onAsked,
  onCancel,
}: AskExemptionProps & { onCancel: () => void }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const api = useApi(conformityApiRef);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const [days, setDays] = useState(durations(maxDays.exemption)[0] ?? 1);
  const [isChecked, setChecked] = useState(false);

  const send = async () => {
    setChecked(true);
    if (!isReason(reason)) {
      return false;
    }
    const isDone = await write(
      () =>
        api.askExemption(project, {
          repository,
          rule: rule.id,
          reason,
          until: dayAfter(days),
        }),
      t('exemptions.asked'),
    );
    if (isDone) {
      onAsked();
    }
    return isDone;
  };

  return (
    <WriteForm
      title={t('exemptions.askFor', { rule: localized(rule.title) })}
      submitLabel={t('exemptions.send')}
      onSubmit={send}
      onCancel={onCancel}
    >
      <ReasonField
        label={t('exemptions.reason')}
        description={t('exemptions.reasonHelp')}
        value={reason}
        isChecked={isChecked}
        onChange={setReason}
      />
      <DurationSelect
        maxDays={maxDays.exemption}
        value={days}
        onChange={setDays}
      />
    </WriteForm>
  );
}
