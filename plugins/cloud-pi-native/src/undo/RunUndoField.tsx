import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FieldExtensionComponentProps,
  scaffolderApiRef,
} from '@backstage/plugin-scaffolder-react';
import { Flex, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  useLanguage,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { ChoiceSelect, FieldProblems } from '../fields/Picker';
import { FieldFrame } from '../fields/FieldFrame';
import { useRunResources } from '../run/useRunResources';
import { cloudPiNativeTranslationRef } from '../translation';
import { MadeByRun } from './MadeByRun';
import { isConfirmed, noteConfirmed } from './confirmations';
import { queryOwnRuns } from './ownRuns';
import { UndoDraft, undoDraft } from './undoValue';

export type RunUndoFieldProps = FieldExtensionComponentProps<UndoDraft>;

/** What of a run's doing is to be removed: chosen by hand, and confirmed by typing the project's name. */
export function RunUndoField({
  formData,
  onChange,
  required,
  disabled,
  rawErrors,
  uiSchema,
}: RunUndoFieldProps) {
  const { run, resources } = undoDraft(formData);
  const confirm = (of: string, chosen: string[]) => {
    noteConfirmed(of, chosen);
    onChange({ run: of, resources: chosen });
  };
  return (
    <FieldFrame uiSchema={uiSchema}>
      <Flex direction="column" gap="4">
        <RunSelect
          run={run}
          isRequired={required}
          isDisabled={disabled}
          onChange={chosen => onChange({ run: chosen, resources: [] })}
        />
        {run !== undefined && (
          <Resources
            key={run}
            run={run}
            confirmed={isConfirmed(run, resources) ? resources : []}
            onConfirmed={chosen => confirm(run, chosen)}
          />
        )}
        <FieldProblems problems={rawErrors ?? []} />
      </Flex>
    </FieldFrame>
  );
}

function RunSelect({
  run,
  isRequired,
  isDisabled,
  onChange,
}: {
  run: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  onChange: (run: string) => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const language = useLanguage();
  const loaded = useLoaded(
    useCallback(
      () => queryOwnRuns(scaffolderApi, language),
      [scaffolderApi, language],
    ),
  );
  return (
    <LoadedContent loaded={loaded}>
      {runs => {
        // One that the address brought may be older than those listed.
        const isListed = runs.some(({ value }) => value === run);
        const given = run === undefined || isListed ? [] : [run];
        return (
          <ChoiceSelect
            label={t('undo.run')}
            description={t('undo.runDescription')}
            placeholder={t('undo.chooseRun')}
            isRequired={isRequired}
            isDisabled={isDisabled}
            choices={[
              ...runs,
              ...given.map(value => ({ value, label: value })),
            ]}
            value={run}
            onChange={onChange}
          />
        );
      }}
    </LoadedContent>
  );
}

function Resources({
  run,
  ...confirmation
}: {
  run: string;
  confirmed: string[];
  onConfirmed: (resources: string[]) => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const loaded = useRunResources(run);
  return (
    <LoadedContent loaded={loaded}>
      {made =>
        made.length === 0 ? (
          <Text as="p" role="status">
            {t('undo.nothing')}
          </Text>
        ) : (
          <MadeByRun made={made} {...confirmation} />
        )
      }
    </LoadedContent>
  );
}
