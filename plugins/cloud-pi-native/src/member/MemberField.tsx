import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Button, Flex, TextField } from '@backstage/ui';
import { personEmailSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback, useId, useRef } from 'react';
import { FieldFrame } from '../fields/FieldFrame';
import { FieldProblems } from '../fields/Picker';
import { Told } from '../fields/Told';
import { useSettled } from '../fields/useSettled';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './member.module.css';
import { KnownPerson, personOf, searchPeople } from './people';

export type MemberFieldProps = FieldExtensionComponentProps<string>;

// Fewer letters find everybody.
const FEWEST_LETTERS = 2;

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
  const field = useRef<HTMLDivElement>(null);
  const choose = (email: string) => {
    onChange(email);
    // The button that was pressed goes away, and would take the focus with it.
    field.current?.querySelector('input')?.focus();
  };
  const description = uiSchema['ui:description'] ?? schema.description;

  return (
    <FieldFrame uiSchema={uiSchema}>
      <Flex ref={field} direction="column" gap="2">
        <TextField
          label={uiSchema['ui:title'] ?? schema.title ?? t('member.label')}
          secondaryLabel={required ? t('common.required') : undefined}
          description={description ?? t('member.description')}
          isRequired={required}
          validationBehavior="aria"
          isDisabled={disabled}
          autoComplete="off"
          spellCheck="false"
          aria-describedby={`${id}-verdict`}
          value={text}
          onChange={typed => onChange(typed === '' ? undefined : typed)}
        />
        <div role="status" id={`${id}-verdict`}>
          {found && <Verdict text={text.trim()} people={found.people} />}
        </div>
        <Suggestions
          text={text}
          people={found?.people ?? []}
          onChosen={choose}
        />
        <FieldProblems problems={rawErrors ?? []} />
      </Flex>
    </FieldFrame>
  );
}

/** Who is found for what is typed, once nothing was typed for a moment; `people` is absent where nobody answers. */
function useFound(text: string): { people?: KnownPerson[] } | undefined {
  const catalogApi = useApi(catalogApiRef);
  const search = useCallback(
    () =>
      searchPeople(catalogApi, text).then(
        people => ({ people }),
        () => ({}),
      ),
    [catalogApi, text],
  );
  const found = useSettled<{ people?: KnownPerson[] }>(
    text.length < FEWEST_LETTERS ? undefined : search,
  );
  return found === 'checking' ? undefined : found;
}

function Verdict({ text, people }: { text: string; people?: KnownPerson[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const person = personOf(people ?? [], text);
  if (person) {
    return <Told>{t('member.known', { name: person.name })}</Told>;
  }
  if (!people) {
    return <Told tone="warning">{t('member.unverified')}</Told>;
  }
  if (people.length > 0) {
    return <Told>{t('member.found', { count: people.length })}</Told>;
  }
  const isAddress = personEmailSchema.safeParse(text).success;
  return (
    <Told tone="warning">
      {t(isAddress ? 'member.unknown' : 'member.nobody')}
    </Told>
  );
}

/** The people found, to choose one from. */
function Suggestions({
  text,
  people,
  onChosen,
}: {
  text: string;
  people: KnownPerson[];
  onChosen: (email: string) => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return people.length === 0 || personOf(people, text) ? null : (
    <ul className={styles.people} aria-label={t('member.people')}>
      {people.map(({ email, name }) => (
        <li key={email}>
          <Button variant="secondary" onPress={() => onChosen(email)}>
            {t('member.choose', { name, email })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
