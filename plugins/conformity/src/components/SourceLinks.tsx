import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ExternalLink } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  documentation,
  RuleDescription,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conformityTranslationRef } from '../translation';
import styles from './conformity.module.css';

/** Where a rule comes from. */
export function SourceLinks({
  rule: { link, sources },
}: {
  rule: RuleDescription;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const pages = new Set([
    link,
    ...sources.flatMap(source =>
      source.kind === 'documentation' ? documentation(source.page) : [],
    ),
  ]);
  return (
    <ul className={styles.evidence}>
      {[...pages].map(page => (
        <li key={page}>
          <ExternalLink href={page}>
            {t('findings.documentation')} ({new URL(page).pathname.slice(1)})
          </ExternalLink>
        </li>
      ))}
      {sources.map(source => {
        switch (source.kind) {
          case 'cct':
            return (
              <li key={source.requirement}>
                {t('findings.cct', { id: source.requirement })}
              </li>
            );
          case 'kyverno':
            return (
              <li key={source.policy}>
                {t('findings.kyverno', { policy: source.policy })}
              </li>
            );
          default:
            return null;
        }
      })}
    </ul>
  );
}
