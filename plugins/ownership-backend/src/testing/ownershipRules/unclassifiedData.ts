import {
  defineRule,
  finding,
  notApplicable,
  ownedEntities,
  pass,
} from '@pillars/plugin-ownership-common';

const KEY = 'acme.example/data-class';

export const unclassifiedData = defineRule({
  id: 'acme-unclassified-data',
  family: 'ownership',
  title: 'Nobody says what data it keeps',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: {
    types: ['database', 'bucket'],
    classes: ['public', 'internal', 'personal'],
  },
  subjects: ownedEntities,
  createCheck:
    ({ options }) =>
    ({ type, entity }) => {
      if (!type || !options.types.includes(type)) {
        return notApplicable('it keeps no data');
      }
      const value = entity.metadata.annotations?.[KEY];
      const evidence = [
        { path: `metadata.annotations.${KEY}`, value: value ?? null },
      ];
      if (value && options.classes.includes(value)) {
        return pass(evidence);
      }
      return finding({
        messageId: value ? 'unknown' : 'none',
        message: value
          ? `It says that its data is "${value}", and there is no such class.`
          : 'It does not say which class of data it keeps.',
        evidence,
        about: value ? [value] : [],
        fix: {
          summary: `Set the annotation ${KEY} to one of ${options.classes.join(
            ', ',
          )}.`,
        },
      });
    },
});

export const unclassifiedDataPage = `# Nobody says what data it keeps

## What it finds

A database or a bucket without the annotation \`${KEY}\`, or with a class that
there is not.

## Why it matters

Who may see a copy, how long it is kept and who is called when it leaks: all of
that hangs on the class.

## Options

- \`types\`: the values of \`spec.type\` that keep data
- \`classes\`: the classes that there are
`;
