module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // A request's own `expect` is an assertion too.
    'jest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect', '**.expect'] },
    ],
  },
});
