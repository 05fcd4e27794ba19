import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextAreaField, TextField } from '@backstage/ui';
import { isWebAddress } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Requirement } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useState } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { useWrite } from '../api/useWrite';
import { conformityTranslationRef } from '../translation';
import { dayAfter, durations } from './durations';
import { DurationSelect } from './DurationSelect';
import { WriteForm } from './WriteForm';

const isProof = (text: string) =>
  isWebAddress(text.trim()) && URL.canParse(text.trim());

/** Attests a requirement: a proof, a comment, for how long. */
export function AttestForm({
  project,
  requirement,
  maxDays,
  onDone,
  onCancel,
}: {
  project: string;
  requirement: Requirement;
  maxDays: number;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const write = useWrite();
  const [proof, setProof] = useState('');
  const [comment, setComment] = useState('');
  const [days, setDays] = useState(durations(maxDays).at(-1) ?? 1);
  const [isChecked, setChecked] = useState(false);

  const send = async () => {
    setChecked(true);
    if (!isProof(proof)) {
      return false;
    }
    const isDone = await write(
      () =>
        api.attest(project, {
          requirement: requirement.id,
          proof: proof.trim(),
          comment: comment.trim() || undefined,
          until: dayAfter(days),
        }),
      t('attestations.done'),
    );
    if (isDone) {
      onDone();
    }
    return isDone;
  };

  return (
    <WriteForm
      title={t('attestations.attestFor', { id: requirement.id })}
      submitLabel={t('attestations.attest')}
      onSubmit={send}
      onCancel={onCancel}
    >
      <TextField
        label={t('attestations.proofAddress')}
        description={t('attestations.proofHelp')}
        secondaryLabel={t('write.required')}
        type="url"
        isRequired
        maxLength={2_000}
        value={proof}
        validationBehavior="aria"
        validate={text =>
          isChecked && !isProof(text) ? t('attestations.notAnAddress') : null
        }
        onChange={setProof}
      />
      <TextAreaField
        label={t('attestations.comment')}
        maxLength={2_000}
        value={comment}
        onChange={setComment}
      />
      <DurationSelect maxDays={maxDays} value={days} onChange={setDays} />
    </WriteForm>
  );
}
