import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ExternalLink } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Evidence } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { lineAddress } from '../texts/lineAddress';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import styles from './conformity.module.css';

/** Where in the repository things were read, with what is written there. */
export interface Place {
  webUrl: string;
  commit: string | undefined;
}

/** Where a verdict was read: file, line, value, each linked to the line in GitLab. */
export function EvidenceList({
  evidence,
  place,
}: {
  evidence: readonly Evidence[];
  place: Place;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  if (evidence.length === 0) {
    return <Text as="p">{t('findings.noEvidence')}</Text>;
  }
  return (
    <ul className={styles.evidence}>
      {evidence.map((one, index) => (
        <li key={index}>
          <EvidencePlace evidence={one} place={place} />
          {one.detail && <> {localized(one.detail)}</>}
          {one.value && (
            <>
              {' '}
              <code>{one.value}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function EvidencePlace({
  evidence: { file, line },
  place: { webUrl, commit },
}: {
  evidence: Evidence;
  place: Place;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const address = lineAddress(webUrl, commit, { file, line });
  if (!file || !address) {
    return null;
  }
  return (
    <ExternalLink href={address}>
      {line === undefined
        ? file
        : t('findings.line', { file, line: String(line) })}
    </ExternalLink>
  );
}
