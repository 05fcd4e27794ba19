import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { cloudPiNativeTranslationRef } from '../translation';
import { downloadText } from './downloadText';
import { PatchFile } from './patchIn';

/** A patch, to apply where the portal cannot write. */
export function Patch({ text, name }: PatchFile) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return (
    <>
      <Button onPress={() => downloadText(name, text)}>
        {t('run.patch.download')}
      </Button>
      <details>
        <summary>{t('run.patch.show')}</summary>
        <pre>
          <code>{text}</code>
        </pre>
      </details>
    </>
  );
}
