import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import {
  ConfirmedAction,
  ExternalLink,
  formatDay,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  Attestation,
  ProjectConformity,
  Requirement,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useState } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { useWrite } from '../api/useWrite';
import styles from '../components/conformity.module.css';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { AttestForm } from './AttestForm';
import { dayAfter } from './durations';

/** The attestation of a requirement that ends last, if there is one. */
export const latestOf = (
  attestations: readonly Attestation[],
  requirement: string,
): Attestation | undefined =>
  attestations
    .filter(one => one.requirement === requirement)
    .sort((a, b) => a.until.localeCompare(b.until))
    .at(-1);

/** A requirement that no file can show: who attests it, with which proof. */
export function AttestationItem({
  requirement,
  conformity: { project, attestations, may, maxDays },
  onChange,
}: {
  requirement: Requirement;
  conformity: ProjectConformity;
  onChange: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const api = useApi(conformityApiRef);
  const write = useWrite();
  const [isAttesting, setAttesting] = useState(false);
  const { id, title, weight } = requirement;
  const attestation = latestOf(attestations, id);
  const holds = attestation && attestation.until.slice(0, 10) >= dayAfter(0);

  const withdraw = async () => {
    const isDone =
      attestation !== undefined &&
      (await write(
        () => api.withdrawAttestation(project, attestation.id),
        t('attestations.withdrawn'),
      ));
    if (isDone) {
      onChange();
    }
    return isDone;
  };

  return (
    <div className={styles.requirement}>
      <Text as="h3" weight="bold">
        {id} · {localized(title)}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {t(`attestations.weights.${weight}`)}
      </Text>
      <AttestationState attestation={attestation} holds={holds === true} />
      {may.attest &&
        (isAttesting ? (
          <AttestForm
            project={project}
            requirement={requirement}
            maxDays={maxDays.attestation}
            onDone={() => {
              setAttesting(false);
              onChange();
            }}
            onCancel={() => setAttesting(false)}
          />
        ) : (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              aria-label={t('attestations.attestFor', { id })}
              onPress={() => setAttesting(true)}
            >
              {t('attestations.attest')}
            </Button>
            {attestation && (
              <ConfirmedAction
                label={t('attestations.withdraw')}
                question={t('attestations.withdrawQuestion', { id })}
                meaning={t('attestations.withdrawMeaning')}
                yes={t('attestations.yes')}
                no={t('attestations.no')}
                act={withdraw}
              />
            )}
          </div>
        ))}
    </div>
  );
}

function AttestationState({
  attestation,
  holds,
}: {
  attestation: Attestation | undefined;
  holds: boolean;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const language = useLanguage();
  if (!attestation) {
    return <Text as="p">{t('attestations.missing')}</Text>;
  }
  const until = formatDay(attestation.until, language);
  return (
    <Text as="p">
      {t(holds ? 'attestations.attested' : 'attestations.expired', { until })} (
      <EntityRefLink entityRef={attestation.author} />){' '}
      <ExternalLink href={attestation.proof}>
        {t('attestations.seeProof')}
      </ExternalLink>
      {attestation.comment && ` ${attestation.comment}`}
    </Text>
  );
}
