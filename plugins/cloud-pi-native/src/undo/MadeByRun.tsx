import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Checkbox, CheckboxGroup, Flex, TextField } from '@backstage/ui';
import { useState } from 'react';
import { Told } from '../fields/Told';
import { RunResource } from '../platform/runResources';
import { cloudPiNativeTranslationRef } from '../translation';

// The order in which they are removed: a project goes with all that is in it.
const lastFirst = (a: RunResource, b: RunResource) =>
  Number(a.kind === 'project') - Number(b.kind === 'project') ||
  b.at.localeCompare(a.at);

/** The slugs to type before some of the resources are removed. */
function slugsOf(made: RunResource[], ticked: string[]): string {
  const slugs = made
    .filter(({ id }) => ticked.includes(id))
    .map(({ project }) => project);
  return [...new Set(slugs)].sort().join(' ');
}

/** What a run made, to tick; nothing of it counts before the project's name is typed. */
export function MadeByRun({
  made,
  confirmed,
  onConfirmed,
}: {
  made: RunResource[];
  /** What the form holds: what was confirmed before, when it is come back to. */
  confirmed: string[];
  onConfirmed: (resources: string[]) => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const [ticked, setTicked] = useState(confirmed);
  const [typed, setTyped] = useState(slugsOf(made, confirmed));
  const expected = slugsOf(made, ticked);
  const hasProject = made.some(
    ({ id, kind }) => kind === 'project' && ticked.includes(id),
  );

  const tell = (ids: string[], text: string) => {
    const isConfirmed = ids.length > 0 && text.trim() === slugsOf(made, ids);
    const chosen = isConfirmed ? ids : [];
    if (chosen.join() !== confirmed.join()) {
      onConfirmed(chosen);
    }
  };

  return (
    <Flex direction="column" gap="4">
      <CheckboxGroup
        label={t('undo.made')}
        description={t('undo.madeDescription')}
        value={ticked}
        onChange={ids => {
          setTicked(ids);
          tell(ids, typed);
        }}
      >
        {[...made].sort(lastFirst).map(({ id, kind, name, project }) => (
          <Checkbox key={id} value={id}>
            {t(`run.resource.${kind}`, { name, project })}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div role="status">
        {hasProject && (
          <Alert status="warning" icon title={t('undo.wholeProject')} />
        )}
      </div>
      {ticked.length > 0 && (
        <TextField
          label={t('undo.confirm', { name: expected })}
          description={t('undo.confirmDescription')}
          secondaryLabel={t('common.required')}
          isRequired
          validationBehavior="aria"
          autoComplete="off"
          spellCheck="false"
          value={typed}
          onChange={text => {
            setTyped(text);
            tell(ticked, text);
          }}
        />
      )}
      <div role="status">
        {ticked.length > 0 && (
          <Told tone={confirmed.length > 0 ? 'danger' : 'info'}>
            {t(confirmed.length > 0 ? 'undo.confirmed' : 'undo.unconfirmed', {
              count: ticked.length,
            })}
          </Told>
        )}
      </div>
    </Flex>
  );
}
