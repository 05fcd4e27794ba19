/** Messages of the reader, in French. */
export const readerMessages = {
  'reader.contents': 'Sur cette page',
};
