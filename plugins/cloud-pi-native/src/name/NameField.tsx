import {
  useApiHolder,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Flex, Text, TextField } from '@backstage/ui';
import { nameProblem } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback, useId, useState } from 'react';
import { textAt } from '../fields/formValues';
import { FieldFrame } from '../fields/FieldFrame';
import { Told } from '../fields/Told';
import { cloudPiNativeTranslationRef } from '../translation';
import { Availability, checkName } from './checkName';
import { NameOptions, nameOptions } from './options';
import { useSettled } from '../fields/useSettled';
import { availabilityWords, problemWords, ruleWords } from './words';

export type NameFieldProps = FieldExtensionComponentProps<string>;

const isWarning = ({ verdict }: Availability) =>
  verdict === 'member' || verdict === 'taken' || verdict === 'exists';

/** A name, held against the console's rules and against what exists, as it is typed. */
export function NameField({
  formData,
  onChange,
  required,
  disabled,
  rawErrors,
  schema,
  uiSchema,
  idSchema,
  formContext,
}: NameFieldProps) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const options = nameOptions(uiSchema['ui:options']);
  const name = formData ?? '';
  const problem =
    name === '' ? undefined : nameProblem(options.of, name, options.suffix);
  // Somebody who began to type knows that it is not over.
  const told = problem === 'too-short' && !isLeft ? undefined : problem;
  const words = told && problemWords(t, told, options);
  const isRefused = told !== undefined || (rawErrors ?? []).length > 0;
  // A template that has its own words for the rules gives them as the help of the form.
  const hasHelp = uiSchema['ui:help'] !== undefined;
  const describedBy = [
    hasHelp ? `${idSchema?.$id}__help` : `${id}-rules`,
    `${id}-verdict`,
    // Where the form puts what it refused.
    ...(rawErrors?.length > 0 ? [`${idSchema?.$id}__error`] : []),
  ];

  return (
    <FieldFrame uiSchema={uiSchema}>
      <Flex direction="column" gap="2">
        <TextField
          label={uiSchema['ui:title'] ?? schema.title ?? t('name.label')}
          secondaryLabel={required ? t('common.required') : undefined}
          description={uiSchema['ui:description'] ?? schema.description}
          placeholder={uiSchema['ui:placeholder']}
          isRequired={required}
          validationBehavior="aria"
          isDisabled={disabled}
          isInvalid={isRefused}
          autoComplete="off"
          spellCheck="false"
          value={name}
          onChange={typed => onChange(typed === '' ? undefined : typed)}
          onBlur={() => setLeft(true)}
          aria-describedby={describedBy.join(' ')}
        />
        {!hasHelp && (
          <Text
            as="p"
            id={`${id}-rules`}
            color="secondary"
            variant="body-small"
          >
            {ruleWords(t, options)}
          </Text>
        )}
        <div role="status" id={`${id}-verdict`}>
          {words && !rawErrors?.includes(words) && (
            <Told tone="danger">{words}</Told>
          )}
          {name !== '' && !problem && (
            <Verdict
              name={name}
              options={options}
              form={formContext?.formData}
            />
          )}
        </div>
      </Flex>
    </FieldFrame>
  );
}

function Verdict({
  name,
  options: { of, project, suffix },
  form,
}: {
  name: string;
  options: NameOptions;
  form: unknown;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const apis = useApiHolder();
  // Only what the check reads of the form: the rest changes as it is filled.
  const named = textAt(form, 'name');
  const slug = textAt(form, project ?? 'project');
  const check = useCallback(
    () =>
      checkName(
        apis,
        name,
        { of, project, suffix },
        { name: named, [project ?? 'project']: slug },
      ),
    [apis, name, of, project, suffix, named, slug],
  );
  const found = useSettled(check);
  if (found === undefined) {
    return null;
  }
  if (found === 'checking') {
    return <Told>{t('name.checking')}</Told>;
  }
  return (
    <Told tone={isWarning(found) ? 'warning' : 'info'}>
      {availabilityWords(t, name, found, { of, project, suffix })}
    </Told>
  );
}
