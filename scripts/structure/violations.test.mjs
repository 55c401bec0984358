import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findViolations } from './violations.mjs';

const RULES = 'plugins/ownership-common/src/rules';
const PAGE = [
  '# Title',
  '## What it finds',
  '## Why it matters',
  '## Examples',
  '## Options',
  '## When to turn it off',
].join('\n');

const SOUND = {
  'yarn.lock': '"a@npm:^1":\n  version: 1\n',
  [`${RULES}/Rule.ts`]: "RULE_FAMILIES = [\n  'run',\n  'guilds',\n] as const;",
  [`${RULES}/index.ts`]:
    "from './run'; from './guilds'; [...runRules, ...guildsRules]",
  [`${RULES}/run/index.ts`]: "import { a } from './a-rule';",
  [`${RULES}/run/a-rule.ts`]:
    "import x from 'luxon';\nexport const a = { id: 'a-rule' };",
  [`${RULES}/run/a-rule.md`]: PAGE,
  [`${RULES}/run/a-rule.test.ts`]: "import 'node:fs';",
};

const homes = [];
after(() => homes.forEach(home => rmSync(home, { recursive: true })));

function violations(changes = {}) {
  const home = mkdtempSync(join(tmpdir(), 'structure-'));
  homes.push(home);
  for (const [name, content] of Object.entries({ ...SOUND, ...changes })) {
    if (content !== undefined) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), content);
    }
  }
  return findViolations(home);
}

test('a sound tree has none', () => {
  assert.deepEqual(violations(), []);
});

for (const [what, changes, expected] of [
  [
    'no page',
    { [`${RULES}/run/a-rule.md`]: undefined },
    /a-rule\.md: is missing/,
  ],
  [
    'no test',
    { [`${RULES}/run/a-rule.test.ts`]: undefined },
    /a-rule\.test\.ts: is missing/,
  ],
  [
    'no code',
    { [`${RULES}/run/a-rule.ts`]: undefined },
    /a-rule\.ts: is missing/,
  ],
  [
    'a family that is left out',
    { [`${RULES}/index.ts`]: "from './run'; from './guilds'; [...runRules]" },
    /guilds\/index\.ts: is not included/,
  ],
  [
    'a rule that a preset holds before it is written',
    { [`${RULES}/run/a-rule.md`]: `${PAGE}\nTODO: say why` },
    /a-rule\.md: says TODO/,
  ],
  [
    'texts without a French page',
    {
      [`${RULES}/run/a-rule.ts`]:
        "const say = saying({});\nexport const a = { id: 'a-rule' };",
    },
    /a-rule\.fr\.md: is missing/,
  ],
  [
    'a French page without texts',
    {
      [`${RULES}/run/a-rule.fr.md`]: [
        '## Ce que la règle constate',
        '## Pourquoi c’est important',
        '## Exemples',
        '## Options',
        '## Quand la désactiver',
      ].join('\n'),
    },
    /a-rule\.fr\.md: translates a rule/,
  ],
  ['no listing', { [`${RULES}/run/index.ts`]: '' }, /not listed/],
  [
    'another id',
    { [`${RULES}/run/a-rule.ts`]: "({ id: 'b' })" },
    /its id is not/,
  ],
  ['headings astray', { [`${RULES}/run/a-rule.md`]: '## Why' }, /its headings/],
  [
    'a Node built-in',
    { 'plugins/ownership-common/src/x.ts': "import { join } from 'path';" },
    /x\.ts: imports path, a Node built-in/,
  ],
  [
    'React',
    { 'plugins/ownership-common/src/x.ts': "import React from 'react';" },
    /x\.ts: imports react, not on the list/,
  ],
  [
    'a host in the lock file',
    { 'yarn.lock': 'resolution: https://a.example/b' },
    /yarn\.lock:1/,
  ],
]) {
  test(`finds ${what}`, () => {
    const found = violations(changes);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], expected);
  });
}
