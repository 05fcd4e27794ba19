module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  extends: ['../../eslint.rules.js'],
  rules: {
    // What is imported is bundled: whoever installs the package installs nothing else.
    '@backstage/no-undeclared-imports': 'off',
  },
});
