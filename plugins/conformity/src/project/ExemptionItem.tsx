import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import {
  Facts,
  formatDay,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  Exemption,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { ReactNode } from 'react';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';

/** An exemption: of what, for what, why, until when, and what was decided. */
export function ExemptionItem({
  exemption,
  children,
}: {
  exemption: Exemption;
  /** What the reader may do about it. */
  children?: ReactNode;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const language = useLanguage();
  const rule = rulesById.get(exemption.rule);

  return (
    <Flex direction="column" gap="2">
      <Text as="h3" weight="bold">
        {rule ? localized(rule.title) : exemption.rule}
      </Text>
      <Facts
        facts={[
          {
            label: t('exemptions.state'),
            value: t(`exemptions.states.${exemption.state}`),
          },
          {
            label: t('exemptions.scope'),
            value: exemption.repository ?? t('exemptions.wholeProject'),
          },
          {
            label: t('exemptions.until'),
            value: formatDay(exemption.until, language),
          },
          {
            label: t('exemptions.askedBy'),
            value: <EntityRefLink entityRef={exemption.askedBy} />,
          },
          { label: t('exemptions.reason'), value: exemption.reason },
          ...(exemption.decision
            ? [{ label: t('exemptions.decision'), value: exemption.decision }]
            : []),
        ]}
      />
      {children}
    </Flex>
  );
}
