import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Combobox, Flex } from '@backstage/ui';
import { personEmailSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback, useId, useRef } from 'react';
import { FieldProblems } from '../fields/Picker';
import { FieldFrame } from '../fields/FieldFrame';
import { Told } from '../fields/Told';
import { useSettled } from '../fields/useSettled';
import { cloudPiNativeTranslationRef } from '../translation';
import { KnownPerson, personOf, searchPeople } from './people';

export type MemberFieldProps = FieldExtensionComponentProps<string>;

// Fewer letters find everybody.
const FEWEST_LETTERS = 2;
const everything = () => true;

/** Somebody to add to a project: found by name among those whom the platform knows, or told by address. */
export function MemberField({
  formData,
  onChange,
  required,
  disabled,
  rawErrors,
  schema,
  uiSchema,
}: MemberFieldProps) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const id = useId();
  const text = formData ?? '';
  const found = useFound(text.trim());
  const people = found.people ?? [];
  const description = uiSchema['ui:description'] ?? schema.description;

  return (
    <FieldFrame uiSchema={uiSchema}>
      <Flex direction="column" gap="2">
        <Combobox
          label={uiSchema['ui:title'] ?? schema.title ?? t('member.label')}
          secondaryLabel={required ? t('common.required') : undefined}
          description={description ?? t('member.description')}
          isRequired={required}
          isDisabled={disabled}
          allowsCustomValue
          aria-describedby={`${id}-verdict`}
          options={people.map(({ email, name }) => ({
            id: email,
            label: email,
            description: name,
          }))}
          value={null}
          onChange={email => email !== null && onChange(String(email))}
          search={{
            filter: everything,
            inputValue: text,
            onInputChange: typed => onChange(typed === '' ? undefined : typed),
          }}
        />
        <div role="status" id={`${id}-verdict`}>
          {found.isSettled && personEmailSchema.safeParse(text).success && (
            <Verdict email={text} people={found.people} />
          )}
        </div>
        <FieldProblems problems={rawErrors ?? []} />
      </Flex>
    </FieldFrame>
  );
}

/** Who is found for what is typed; those found before stay listed until then. */
function useFound(text: string) {
  const catalogApi = useApi(catalogApiRef);
  const last = useRef<KnownPerson[]>();
  const search = useCallback(
    () => searchPeople(catalogApi, text).catch(() => null),
    [catalogApi, text],
  );
  const found = useSettled(text.length < FEWEST_LETTERS ? undefined : search);
  const isSettled = found !== undefined && found !== 'checking';
  if (isSettled) {
    last.current = found ?? undefined;
  }
  return { isSettled, people: last.current };
}

function Verdict({
  email,
  people,
}: {
  email: string;
  people: KnownPerson[] | undefined;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const person = personOf(people ?? [], email);
  if (person) {
    return <Told>{t('member.known', { name: person.name })}</Told>;
  }
  return (
    <Told tone="warning">
      {t(people ? 'member.unknown' : 'member.unverified')}
    </Told>
  );
}
