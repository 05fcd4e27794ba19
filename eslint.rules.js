/** House rules on top of Backstage's own ESLint configuration. */
module.exports = {
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: false }],
    'no-console': 'error',
    // French has spaces that do not break, also in the texts of templates.
    'no-irregular-whitespace': [
      'error',
      { skipStrings: true, skipTemplates: true, skipJSXText: true },
    ],
  },
};
