import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  FormEvent,
  ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';

/** A form in its place in the page: what was written stays until it is saved. */
export function WriteForm({
  title,
  submitLabel,
  onSubmit,
  onCancel,
  children,
}: {
  title: string;
  submitLabel: string;
  /** Answers whether it was saved. */
  onSubmit: () => Promise<boolean>;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const [isPending, setPending] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);

  // The form takes the place of the button that opened it, which had the focus.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    if (!(await onSubmit())) {
      setPending(false);
    }
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      onSubmit={submit}
    >
      <Text as="h4" id={id} weight="bold">
        {title}
      </Text>
      {children}
      <div className={styles.actions}>
        <Button type="submit" isPending={isPending}>
          {submitLabel}
        </Button>
        <Button variant="secondary" isDisabled={isPending} onPress={onCancel}>
          {t('exemptions.cancel')}
        </Button>
      </div>
    </form>
  );
}
