/** Messages of the documentation home, in English. */
export const homeMessages = {
  'home.title': 'Documentation',
};
