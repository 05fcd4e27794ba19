import { useEffect, useRef, useState } from 'react';

const TYPING_MILLISECONDS = 250;

/**
 * What is in the box: the term of the address, or what somebody is typing, which
 * `onSettled` gets after a moment without a key.
 */
export function useTypedTerm(
  term: string,
  onSettled: (term: string) => void,
): { text: string; setText: (text: string) => void; settle: () => void } {
  const [text, setText] = useState(term);
  // The last term that came from here: any other came by a link, or by going back.
  const sent = useRef(term);
  const latest = useRef(onSettled);
  useEffect(() => {
    latest.current = onSettled;
  });

  useEffect(() => {
    if (term !== sent.current) {
      sent.current = term;
      setText(term);
    }
  }, [term]);

  const typed = text.trim();
  useEffect(() => {
    if (typed === sent.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      sent.current = typed;
      latest.current(typed);
    }, TYPING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);

  const settle = () => {
    if (typed !== sent.current) {
      sent.current = typed;
      latest.current(typed);
    }
  };
  return { text, setText, settle };
}
