import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useId } from 'react';
import { documentationTranslationRef } from '../translation';
import styles from './home.module.css';
import { Reader, READERS, readerOf } from './needs';

const ALL = 'all';

/** Who is reading: one of a few, or everybody. */
export function ReaderFilter({
  reader,
  onChange,
}: {
  reader: Reader | undefined;
  onChange: (reader: Reader | undefined) => void;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const id = useId();
  return (
    <div className={styles.readers}>
      <Text as="p" id={id}>
        {t('home.readers.label')}
      </Text>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles.readerGroup}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[reader ?? ALL]}
        onSelectionChange={keys =>
          onChange(readerOf(String([...keys][0] ?? ALL)))
        }
      >
        {([ALL, ...READERS] as const).map(key => (
          <ToggleButton key={key} id={key}>
            {t(`home.readers.${key}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
