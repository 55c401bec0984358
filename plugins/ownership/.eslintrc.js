module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // What people read comes from the translations.
      files: ['src/**/*.tsx'],
      excludedFiles: ['**/*.test.tsx', 'src/testUtils/**'],
      rules: {
        'react/jsx-no-literals': [
          'error',
          {
            allowedStrings: [
              ...'·:(),.%→…=⚠#0',
              // Words of the YAML, the same in every language.
              'appliesTo',
              'reviewBy',
              'spec.domain',
              'undecided',
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          {
            selector:
              'JSXAttribute[name.name=/^(aria-label|title|label|placeholder|description|means|summary)$/] > Literal[value=/[A-Za-z]{2}/]',
            message: 'Take it from the translations.',
          },
        ],
      },
    },
    {
      // What tests share: never published, so devDependencies will do.
      files: ['src/testUtils/**'],
      rules: { '@backstage/no-undeclared-imports': 'off' },
    },
  ],
});
