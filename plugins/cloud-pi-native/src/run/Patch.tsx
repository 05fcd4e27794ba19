import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { cloudPiNativeTranslationRef } from '../translation';
import { downloadText } from './downloadText';

const FILE = 'correctif.patch';

/** A patch, to apply where the portal cannot write. */
export function Patch({ text }: { text: string }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return (
    <>
      <Button onPress={() => downloadText(FILE, text)}>
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
