import {
  useApiHolder,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert } from '@backstage/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Page } from '../catalog/queries';
import { Choice, Picker } from '../fields/Picker';
import { cloudPiNativeTranslationRef } from '../translation';
import { PickerSource, Scope } from './PickerSource';

const MOST_ATTEMPTS = 5;

type Props = FieldExtensionComponentProps<string> & { source: PickerSource };

/** One of the things that a source offers, once what it depends on is chosen. */
export function PickerField({ source, ...field }: Props) {
  const scope = source.scopeOf(
    field.uiSchema['ui:options'],
    field.formContext?.formData,
  );
  return scope ? (
    // Another scope is another list, and another focus.
    <ScopedPicker
      key={JSON.stringify(scope)}
      source={source}
      scope={scope}
      field={field}
    />
  ) : (
    <Waiting source={source} field={field} />
  );
}

function Waiting({
  source: { kind },
  field,
}: {
  source: PickerSource;
  field: FieldExtensionComponentProps<string>;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return (
    <Picker
      field={field}
      label={t(`pickers.${kind}.label`)}
      placeholder={t('pickers.projectFirst')}
      choices={[]}
      isWaiting
    />
  );
}

function ScopedPicker({
  source,
  scope,
  field,
}: {
  source: PickerSource;
  scope: Scope;
  field: FieldExtensionComponentProps<string>;
}) {
  const apis = useApiHolder();
  // What its parent gave it first: another scope makes another component.
  const [first] = useState(scope);
  const loaded = useLoaded(
    useCallback(() => source.load(apis, first), [apis, source, first]),
  );
  return (
    <LoadedContent loaded={loaded}>
      {page => <Choices source={source} page={page} field={field} />}
    </LoadedContent>
  );
}

function NoChoice({
  kind,
  field: { formData, onChange },
  isWhole,
}: {
  kind: PickerSource['kind'];
  field: FieldExtensionComponentProps<string>;
  isWhole: boolean;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  // What was chosen in another project would be refused, without a way to take it back.
  const isLeft = isWhole && formData !== undefined;
  // Again where a field beside it wrote at the same time; not for ever against a default.
  const attempts = useRef(0);
  useEffect(() => {
    if (isLeft && attempts.current < MOST_ATTEMPTS) {
      attempts.current += 1;
      onChange(undefined);
    }
  }, [isLeft, onChange]);
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t(`pickers.${kind}.none`)}
      description={t(`pickers.${kind}.noneDescription`)}
    />
  );
}

function Choices({
  source: { kind },
  page: { items, total },
  field,
}: {
  source: PickerSource;
  page: Page<Choice>;
  field: FieldExtensionComponentProps<string>;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { formData } = field;
  if (items.length === 0) {
    return <NoChoice kind={kind} field={field} isWhole={total === 0} />;
  }
  const isWrong =
    formData &&
    items.length === total &&
    !items.some(({ value }) => value === formData);
  return (
    <Picker
      field={field}
      label={t(`pickers.${kind}.label`)}
      placeholder={t(`pickers.${kind}.choose`)}
      choices={items}
      total={total}
      problem={
        isWrong ? t(`pickers.${kind}.refused`, { value: formData }) : undefined
      }
    />
  );
}
