/** House rules on top of Backstage's own ESLint configuration. */
module.exports = {
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: false }],
    'no-console': 'error',
  },
};
