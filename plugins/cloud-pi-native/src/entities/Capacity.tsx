import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Resources } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  formatResources,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

/** How large a cluster is, where the console limits what is asked of it. */
export function Capacity({ capacity }: { capacity: Resources }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const { cpu, memory, gpu } = capacity;
  return (
    <>
      {cpu > 0 || memory > 0 || gpu > 0
        ? t('environment.resources', formatResources(capacity, language))
        : t('cluster.unlimited')}
    </>
  );
}
