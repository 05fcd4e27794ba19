import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { searchPageTranslationRef } from '../translation';

const KINDS = [
  'API',
  'Cluster',
  'Component',
  'Domain',
  'Environment',
  'Group',
  'LearningPath',
  'Resource',
  'ServiceOffering',
  'System',
  'Template',
  'User',
  'Zone',
] as const;

/** What a kind of entities is called; one that nobody knows is called as it is written. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslationRef(searchPageTranslationRef);
  return useCallback(
    kind => {
      const known = KINDS.find(one => one === kind);
      return known ? t(`kinds.${known}`) : kind;
    },
    [t],
  );
}
