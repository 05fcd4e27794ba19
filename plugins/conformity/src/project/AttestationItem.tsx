import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
  Flex,
} from '@backstage/ui';
import {
  ConfirmedAction,
  ExternalLink,
  Facts,
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
  const language = useLanguage();
  const { id, title, weight, proof } = requirement;
  const attestation = latestOf(attestations, id);
  const holds = attestation && attestation.until.slice(0, 10) >= dayAfter(0);

  const until = attestation && formatDay(attestation.until, language);
  const state = !until
    ? t('attestations.missing')
    : t(holds ? 'attestations.attested' : 'attestations.expired', { until });
  const proofFacts = (one: Attestation) => [
    {
      label: t('attestations.by'),
      value: <EntityRefLink entityRef={one.author} />,
    },
    {
      label: t('attestations.proof'),
      value: (
        <ExternalLink href={one.proof}>
          {t('attestations.seeProof')}
        </ExternalLink>
      ),
    },
    ...(one.comment
      ? [{ label: t('attestations.said'), value: one.comment }]
      : []),
  ];

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

  const actions = isAttesting ? (
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
  );

  return (
    <Accordion>
      <AccordionTrigger
        level={3}
        title={`${id} · ${localized(title)}`}
        subtitle={`${t(`attestations.weights.${weight}`)} · ${state}`}
      />
      <AccordionPanel>
        <Flex direction="column" gap="3">
          <Facts
            facts={[
              {
                label: t('attestations.expected'),
                value: proof ? localized(proof) : '–',
              },
              ...(attestation ? proofFacts(attestation) : []),
            ]}
          />
          {may.attest && actions}
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}
