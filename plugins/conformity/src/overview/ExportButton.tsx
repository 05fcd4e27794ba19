import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { conformityApiRef, CsvTable } from '../api/ConformityApi';
import { conformityTranslationRef } from '../translation';

/** Saves a table as CSV: asked for with the session, which a plain link would lack. */
export function ExportButton({ by }: { by: CsvTable }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const toastApi = useApi(toastApiRef);
  const [isPending, setPending] = useState(false);

  const save = async () => {
    setPending(true);
    try {
      const address = URL.createObjectURL(await api.getOverviewCsv(by));
      const link = document.createElement('a');
      link.href = address;
      link.download = `conformite-${by}.csv`;
      link.click();
      URL.revokeObjectURL(address);
      toastApi.post({ status: 'success', title: t('overview.exported') });
    } catch {
      toastApi.post({ status: 'danger', title: t('overview.exportFailed') });
    } finally {
      setPending(false);
    }
  };

  return (
    <Button variant="secondary" isPending={isPending} onPress={save}>
      {t('overview.export')}
    </Button>
  );
}
