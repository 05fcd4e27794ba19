import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import { conformityTranslationRef } from '../translation';

const MIN = 10;
const MAX = 2_000;

/** True for a reason that says something. */
export const isReason = (text: string) => text.trim().length >= MIN;

/** Why, in a few sentences. */
export function ReasonField({
  label,
  description,
  value,
  isChecked,
  onChange,
}: {
  label: string;
  description: string;
  value: string;
  /** Says what misses: once it was tried to be sent. */
  isChecked: boolean;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  return (
    <TextAreaField
      label={label}
      description={description}
      secondaryLabel={t('write.required')}
      isRequired
      maxLength={MAX}
      value={value}
      validationBehavior="aria"
      validate={text =>
        isChecked && !isReason(text) ? t('exemptions.tooShort') : null
      }
      onChange={onChange}
    />
  );
}
