import {
  useApiHolder,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert, Flex, Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { z } from 'zod';
import { FieldFrame } from '../fields/FieldFrame';
import { useArrival } from '../fields/useArrival';
import { QuotaLeft } from '../quota/QuotaLeft';
import { formChoice } from '../quota/formChoice';
import { cloudPiNativeTranslationRef } from '../translation';
import { gatherFacts } from './gatherFacts';
import { PLACES, PlanItem, SummaryFacts } from './plan';
import { PLANS } from './plans';
import styles from './summary.module.css';

export type SummaryFieldProps = FieldExtensionComponentProps<null>;

const PLAN_NAMES = [
  'application',
  'project',
  'environment',
  'infra-repository',
  'observability',
  'deploy',
  'promote',
  'adopt',
  'undo',
] as const satisfies Array<keyof typeof PLANS>;
const optionsSchema = z.object({ plan: z.enum(PLAN_NAMES) });
const stageSchema = z.object({ placement: z.object({ stage: z.string() }) });

/** What the run that the form is about to start will do, and where. */
export function SummaryField({ uiSchema, formContext }: SummaryFieldProps) {
  const apis = useApiHolder();
  // The page before it is where the form changes.
  const [form] = useState<unknown>(formContext?.formData);
  const loaded = useLoaded(
    useCallback(() => gatherFacts(apis, form), [apis, form]),
  );
  const plan = optionsSchema.safeParse(uiSchema['ui:options']).data?.plan;
  return plan ? (
    <FieldFrame uiSchema={uiSchema}>
      <LoadedContent loaded={loaded}>
        {facts => <Summary plan={plan} form={form} facts={facts} />}
      </LoadedContent>
    </FieldFrame>
  ) : null;
}

function Summary({
  plan,
  form,
  facts,
}: {
  plan: keyof typeof PLANS;
  form: unknown;
  facts: SummaryFacts;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const items = PLANS[plan]({ t, form, facts });
  const stage = stageSchema.safeParse(form).data?.placement.stage;
  const choice = formChoice(form, stage);
  const isUncertain = items.some(({ doing }) => doing === 'ensure');
  return (
    <Flex direction="column" gap="4">
      <div ref={useArrival()} tabIndex={-1}>
        <Text as="p">{t('summary.intro')}</Text>
      </div>
      {PLACES.map(place => (
        <Place
          key={place}
          place={place}
          items={items.filter(item => item.place === place)}
        />
      ))}
      {isUncertain && (
        <Alert
          role="status"
          status="info"
          icon
          title={t('summary.uncertain')}
          description={t('summary.uncertainMeaning')}
        />
      )}
      {choice && <QuotaLeft choice={choice} />}
    </Flex>
  );
}

function Place({
  place,
  items,
}: {
  place: PlanItem['place'];
  items: PlanItem[];
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const title = t(`summary.places.${place}`);
  return items.length === 0 ? null : (
    <section aria-label={title}>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      <ul className={styles.items}>
        {items.map(({ doing, text }) => (
          <li key={`${doing} ${text}`} data-doing={doing}>
            <Text as="span">
              <strong>{t(`summary.doing.${doing}`)}</strong> {text}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
