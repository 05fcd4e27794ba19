/** Messages of the documentation home, in French. */
export const homeMessages = {
  'home.title': 'Documentation',
};
