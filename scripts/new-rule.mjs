// Writes a rule for the rule book, to start from: `yarn new-rule FAMILY ID`.

import { parseArgs } from 'node:util';
import { homeOf } from './bootstrap/install.mjs';
import { Stop } from './bootstrap/stop.mjs';
import { newRule } from './new-rule/newRule.mjs';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { title: { type: 'string' } },
    });
    const [family, id, ...more] = positionals;
    if (id && !more.length) {
      return { family, id, title: values.title };
    }
  } catch {
    // An option that there is not: the same answer will do.
  }
  throw new Stop(
    'Name a family and an id, as in: yarn new-rule run no-dashboard --title "It has no dashboard"',
  );
}

try {
  const asked = readArguments();
  const files = newRule(homeOf(import.meta.url), asked);
  console.log(`${files.join('\n')}

It is listed and its tests pass. Nobody's review changes while its preset is
off. Write what the lines with TODO ask for, and run its tests:

  yarn workspace @pillars/plugin-ownership-common test ${asked.family}/${
    asked.id
  }`);
} catch (error) {
  if (!(error instanceof Stop)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 2;
}
