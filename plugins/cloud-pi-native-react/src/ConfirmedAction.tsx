import { Alert, Button } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';

/** What a confirmed action says, and does. @public */
export interface ConfirmedActionProps {
  label: string;
  question: string;
  meaning: string;
  yes: string;
  no: string;
  /** Once it is done, the parent takes the question away; `false` asks again. */
  act: () => Promise<boolean>;
}

/** A button that destroys something, after a confirmation in place. @public */
export function ConfirmedAction(props: ConfirmedActionProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'pending'>('idle');
  const answer = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // Each button takes the place of the other: the focus must not fall to the page.
  useEffect(() => {
    if (state === 'asking') {
      wasAsked.current = true;
      answer.current?.focus();
    } else if (state === 'idle' && wasAsked.current) {
      ask.current?.focus();
    }
  }, [state]);

  const act = async () => {
    setState('pending');
    if (!(await props.act())) {
      setState('idle');
    }
  };

  if (state === 'idle') {
    return (
      <div>
        <Button
          ref={ask}
          variant="secondary"
          onPress={() => setState('asking')}
        >
          {props.label}
        </Button>
      </div>
    );
  }
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={props.question}
      description={props.meaning}
      customActions={
        <>
          <Button destructive isDisabled={state === 'pending'} onPress={act}>
            {props.yes}
          </Button>
          <Button
            variant="secondary"
            ref={answer}
            isDisabled={state === 'pending'}
            onPress={() => setState('idle')}
          >
            {props.no}
          </Button>
        </>
      }
    />
  );
}
