import { translationApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import {
  CustomFieldValidator,
  FieldExtensionComponentProps,
} from '@backstage/plugin-scaffolder-react';
import { ComponentType, useState } from 'react';

/** A field in a form that has other values, as the scaffolder's form gives them. */
export function FieldInForm<T>({
  field: Field,
  uiOptions,
  uiSchema,
  form,
  initial,
  isRequired = true,
  onChange,
}: {
  field: ComponentType<FieldExtensionComponentProps<T>>;
  uiOptions?: object;
  uiSchema?: object;
  form?: object;
  initial?: T;
  isRequired?: boolean;
  onChange?: (value: T) => void;
}) {
  const [formData, setFormData] = useState(initial);
  const props = {
    formData,
    required: isRequired,
    disabled: false,
    rawErrors: [],
    schema: { title: 'Champ' },
    uiSchema: { 'ui:options': uiOptions, ...uiSchema },
    idSchema: { $id: 'root_champ' },
    formContext: { formData: form },
    onChange(value: T) {
      onChange?.(value);
      setFormData(value);
    },
  } as unknown as FieldExtensionComponentProps<T>;
  return <Field {...props} />;
}

type Ref = { id: string };

/** Some APIs, as what runs outside of a component gets them. */
export function holderOf(apis: ReadonlyArray<readonly [Ref, unknown]>) {
  const byId = new Map(apis.map(([ref, api]) => [ref.id, api]));
  byId.set(translationApiRef.id, mockApis.translation());
  return { get: (ref: Ref) => byId.get(ref.id) };
}

/** What a validator refuses. */
export async function refusalsOf<T>(
  validate: CustomFieldValidator<T>,
  value: T,
  {
    apis = [],
    ...context
  }: {
    apis?: ReadonlyArray<readonly [Ref, unknown]>;
    formData?: object;
    uiSchema?: object;
  },
): Promise<string[]> {
  const refusals: string[] = [];
  await validate(
    value,
    { addError: (message: string) => refusals.push(message) } as never,
    { ...context, apiHolder: holderOf(apis) } as never,
  );
  return refusals;
}
