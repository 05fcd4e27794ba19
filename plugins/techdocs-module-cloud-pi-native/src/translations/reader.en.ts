/** Messages of the reader, in English. */
export const readerMessages = {
  'reader.contents': 'On this page',
};
