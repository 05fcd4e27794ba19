import { entitiesMessages } from './entities.en';
import { fieldsMessages } from './fields.en';
import fr from './fr';
import { operationsMessages } from './operations.en';
import { pagesMessages } from './pages.en';
import { runsMessages } from './runs.en';
import { summaryMessages } from './summary.en';

function flatten(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const variables = (message: string) =>
  (message.match(/\{\{\w+\}\}/g) ?? []).sort();

// The compiler checks that no message is missing, not what is in them.
it('has the variables of the English messages in the French ones', () => {
  const french = new Map(Object.entries(fr.messages));
  const differing = flatten({
    ...pagesMessages,
    ...entitiesMessages,
    ...runsMessages,
    ...operationsMessages,
    ...fieldsMessages,
    ...summaryMessages,
  }).filter(
    ([key, english]) =>
      variables(french.get(key) ?? '').join() !== variables(english).join(),
  );
  expect(differing).toEqual([]);
});
