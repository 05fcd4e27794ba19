import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, VisuallyHidden } from '@backstage/ui';
import { useState } from 'react';
import { sharedTranslationRef } from './translation';

/** Copies a value; says so to everybody, screen readers included. @public */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useTranslationRef(sharedTranslationRef);
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    try {
      // Over plain HTTP there is no clipboard.
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };

  return (
    <>
      <Button variant="tertiary" aria-label={label} onPress={copy}>
        {copied ? t('copied') : t('copy')}
      </Button>
      <VisuallyHidden role="status">{copied ? t('copied') : ''}</VisuallyHidden>
    </>
  );
}
