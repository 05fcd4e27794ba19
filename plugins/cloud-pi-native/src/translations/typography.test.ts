import fr from './fr';

const messages = Object.entries(fr.messages);

// A sentence must not be cut before a mark, nor a quotation from its marks.
it('holds the marks of French to their words', () => {
  expect(messages.length).toBeGreaterThan(0);
  expect(
    messages.filter(([, text]) => / [:;!?»]|« |[^\s]»|«\S/.test(String(text))),
  ).toEqual([]);
});

it('has the apostrophe of French', () => {
  expect(messages.filter(([, text]) => String(text).includes("'"))).toEqual([]);
});
