import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert, Flex, Select } from '@backstage/ui';
import { ReactNode } from 'react';
import { Truncated } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { FieldFrame } from './FieldFrame';

/** One thing to choose. */
export interface Choice {
  value: string;
  label: string;
}

// No name is made of it.
const NONE = ' ';

/** A list to choose one thing from. */
export function ChoiceSelect({
  label,
  description,
  placeholder,
  isRequired,
  isDisabled,
  choices,
  value,
  onChange,
}: {
  label: string;
  description?: string;
  placeholder: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  choices: Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const isChoice = choices.some(choice => choice.value === value);
  return (
    <Select
      label={label}
      secondaryLabel={isRequired ? t('common.required') : undefined}
      description={description}
      placeholder={placeholder}
      isRequired={isRequired}
      // What is missing is for the form to say, in its own words.
      validationBehavior="aria"
      isDisabled={isDisabled}
      options={choices}
      value={isChoice && value !== undefined ? value : null}
      onChange={chosen => onChange(String(chosen))}
    />
  );
}

/** What is wrong with the value of a field. */
export function FieldProblems({ problems }: { problems: string[] }) {
  return problems.length > 0 ? (
    <Alert
      role="alert"
      status="danger"
      icon
      title={[...new Set(problems)].join(' ')}
    />
  ) : null;
}

/** The field of a form that holds one thing out of a list; `children` is what is to be said of the one chosen. */
export function Picker({
  field: {
    formData,
    onChange,
    required,
    disabled,
    rawErrors,
    schema,
    uiSchema,
  },
  label,
  placeholder,
  choices,
  total = choices.length,
  isWaiting = false,
  problem,
  children,
}: {
  field: FieldExtensionComponentProps<string>;
  label: string;
  placeholder: string;
  choices: Choice[];
  total?: number;
  /** Something else is to be chosen first. */
  isWaiting?: boolean;
  problem?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  // What may be left out may be taken back.
  const nothing = required ? [] : [{ value: NONE, label: t('pickers.none') }];
  return (
    <FieldFrame uiSchema={uiSchema}>
      <Flex direction="column" gap="3">
        <ChoiceSelect
          label={uiSchema['ui:title'] ?? schema.title ?? label}
          description={uiSchema['ui:description'] ?? schema.description}
          placeholder={placeholder}
          isRequired={required}
          isDisabled={disabled || isWaiting}
          choices={[...nothing, ...choices]}
          value={formData}
          onChange={chosen => onChange(chosen === NONE ? undefined : chosen)}
        />
        <Truncated shown={choices.length} total={total} />
        <div role="status">{children}</div>
        <FieldProblems
          problems={[...(problem ? [problem] : []), ...(rawErrors ?? [])]}
        />
      </Flex>
    </FieldFrame>
  );
}
