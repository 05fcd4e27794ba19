import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { conformityTranslationRef } from '../translation';
import { durations } from './durations';

/** For how long, among the lives that are allowed. */
export function DurationSelect({
  maxDays,
  value,
  onChange,
}: {
  maxDays: number;
  value: number;
  onChange: (days: number) => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  return (
    <Select
      label={t('exemptions.duration')}
      options={durations(maxDays).map(days => ({
        value: String(days),
        label: t('exemptions.days', { count: days }),
      }))}
      value={String(value)}
      onChange={chosen => onChange(Number(chosen))}
    />
  );
}
