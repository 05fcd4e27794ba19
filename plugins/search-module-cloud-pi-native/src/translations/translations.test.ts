import { messages } from './en';
import fr from './fr';

const variables = (message: string) =>
  (message.match(/\{\{\w+\}\}/g) ?? []).sort();

// The compiler checks that no message is missing, not what is in them.
it('has the variables of the English messages in the French ones', () => {
  const french = new Map(Object.entries(fr.messages));
  const differing = Object.entries(messages).filter(
    ([key, english]) =>
      variables(french.get(key) ?? '').join() !== variables(english).join(),
  );
  expect(differing).toEqual([]);
});
