import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { familiesOf, RULES } from '../structure/ruleBook.mjs';
import { findViolations } from '../structure/violations.mjs';
import { newRule } from './newRule.mjs';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const COMMON = 'plugins/ownership-common';

const homes = [];
after(() => homes.forEach(home => rmSync(home, { recursive: true })));

/** A copy of what the generator works on, that may be written to. */
function copy(...more) {
  const home = mkdtempSync(join(tmpdir(), 'new-rule-'));
  homes.push(home);
  for (const path of [`${COMMON}/src`, 'yarn.lock', ...more]) {
    cpSync(join(HOME, path), join(home, path), { recursive: true });
  }
  return home;
}

const read = (home, file) => readFileSync(join(home, file), 'utf8');

/** Every file of the rules with its text. */
const rulesOf = home =>
  new Map(
    readdirSync(join(home, RULES), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .map(file => [file, readFileSync(file, 'utf8')]),
  );

test('writes code, pages and test, and lists the rule last', () => {
  const home = copy();
  const before = read(home, `${RULES}/run/index.ts`);
  const files = newRule(home, {
    family: 'run',
    id: 'no-tier-1-dashboard',
    title: "It hasn't got a dashboard",
  });
  assert.deepEqual(files, [
    `${RULES}/run/no-tier-1-dashboard.ts`,
    `${RULES}/run/no-tier-1-dashboard.md`,
    `${RULES}/run/no-tier-1-dashboard.fr.md`,
    `${RULES}/run/no-tier-1-dashboard.test.ts`,
    `${RULES}/run/fr.ts`,
    `${RULES}/run/index.ts`,
  ]);
  const [code, page, french, cases, texts, index] = files.map(file =>
    read(home, file),
  );
  assert.match(code, /export const noTier1Dashboard = defineRule/);
  assert.match(code, /  title: "It hasn't got a dashboard",\n/);
  assert.match(code, /preset: 'off'/);
  assert.match(
    page,
    /^# It hasn't got a dashboard\n\n`no-tier-1-dashboard` · family \*\*run\*\* ·/,
  );
  assert.match(cases, /testRule\(noTier1Dashboard, \{/);
  assert.match(
    french,
    /`no-tier-1-dashboard` · famille \*\*exploitation\*\* ·/,
  );
  assert.match(texts, /\n  'no-tier-1-dashboard': \{\n    title: /);
  assert.doesNotMatch([code, page, french, cases, texts].join(), /__/);

  const imports = index.match(/^import .*$/gm);
  assert.deepEqual(imports.slice(1), imports.slice(1).sort());
  assert.match(index, /\n  noTier1Dashboard,\n\] as const satisfies/);
  assert.equal(
    index
      .replace(/^import .*noTier1Dashboard.*\n/m, '')
      .replace('  noTier1Dashboard,\n', ''),
    before,
  );
});

test('makes a title of the id', () => {
  const home = copy();
  const [, page] = newRule(home, { family: 'run', id: 'no-dashboard' });
  assert.match(read(home, page), /^# No dashboard\n/);
});

test('leaves the structure sound and formatted, whatever the list', () => {
  const home = copy();
  const before = rulesOf(home);
  for (const [family, id] of [
    ['run', 'a-rule'],
    ['guilds', 'z-rule'],
    ['guilds', 'undecided-rule'],
    ['guilds', 'a-rule-with-a-name-that-fills-the-line-on-its-own'],
    ['decisions', 'another-rule'],
  ]) {
    newRule(home, { family, id });
  }
  assert.deepEqual(findViolations(home), []);
  const options = prettier.resolveConfig.sync(join(HOME, 'package.json'));
  const changed = [...rulesOf(home)].filter(
    ([file, text]) => before.get(file) !== text,
  );
  assert.equal(changed.length, 5 * 4 + 3 * 2);
  for (const [filepath, text] of changed) {
    assert.ok(prettier.check(text, { ...options, filepath }), filepath);
  }
});

test('waits with a preset until the rule is written', () => {
  const home = copy();
  const [code] = newRule(home, { family: 'run', id: 'a-rule' });
  writeFileSync(
    join(home, code),
    read(home, code).replace("preset: 'off'", "preset: 'strict'"),
  );
  const found = findViolations(home);
  assert.equal(found.length, 4);
  found.forEach(one => assert.match(one, /a-rule.*: says TODO/));
});

for (const [what, asked, expected] of [
  ['a family that there is not', { family: 'security' }, /There is no family/],
  ['a path for a family', { family: '../rules/run' }, /There is no family/],
  ['camelCase', { id: 'noDashboard' }, /"noDashboard" is no id/],
  ['a path', { id: '../no-dashboard' }, /is no id/],
  ['a digit at first', { id: '1st-rule' }, /is no id/],
  ['a dash at last', { id: 'no-dashboard-' }, /is no id/],
  ['an id that is taken', { id: 'no-runbook' }, /run\/no-runbook\.ts already/],
  [
    'an id of another family',
    { id: 'thin-owner' },
    /ownership\/thin-owner\.ts already/,
  ],
  ['a word of the language', { id: 'class' }, /class means something else/],
  ['what the code imports', { id: 'saying' }, /saying means/],
  ['the name of the list', { id: 'run-rules' }, /runRules means/],
  ['the name of the index', { id: 'index' }, /index\.ts already/],
  ['a title of two lines', { title: 'a\nb' }, /The title is one line/],
  ['a blank title', { title: ' ' }, /The title is one line/],
  ['a title with marks', { title: 'It has *no* owner' }, /The title is/],
]) {
  test(`refuses ${what}, and writes nothing`, () => {
    const home = copy();
    const before = rulesOf(home);
    assert.throws(
      () => newRule(home, { family: 'run', id: 'no-dashboard', ...asked }),
      expected,
    );
    assert.deepEqual(rulesOf(home), before);
  });
}

test('gives no two rules one name in the code', () => {
  const home = copy();
  newRule(home, { family: 'run', id: 'no-tier-1' });
  assert.throws(
    () => newRule(home, { family: 'run', id: 'no-tier1' }),
    /noTier1 means something else/,
  );
});

test('ends with 2 and one sentence on the command line', () => {
  const script = fileURLToPath(new URL('../new-rule.mjs', import.meta.url));
  for (const [args, expected] of [
    [[], /^Name a family and an id, as in: .*\n$/],
    [['run', 'no-x', '--loud'], /^Name a family and an id, as in: .*\n$/],
    [['run', 'no-runbook'], /^There is .* already: choose another id\.\n$/],
  ]) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [script, ...args],
      { encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, expected);
    assert.equal(stdout, '');
  }
});

/** Ends well, or fails with what was printed. */
function passes(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject).on('close', code => {
      return code === 0 ? resolve(output) : reject(new Error(output));
    });
  });
}

// About seven seconds: the three run beside each other.
test('writes what passes its tests, the types and the linter', async () => {
  const home = copy(
    'package.json',
    'tsconfig.json',
    `${COMMON}/package.json`,
    `${COMMON}/.eslintrc.js`,
  );
  symlinkSync(join(HOME, 'node_modules'), join(home, 'node_modules'));
  newRule(home, { family: 'guilds', id: 'no-dashboard' });
  const types = {
    extends: './tsconfig.json',
    include: [`${COMMON}/src/rules/guilds`, `${COMMON}/src/rules/index.ts`],
    compilerOptions: { noEmit: true, incremental: false },
  };
  writeFileSync(join(home, 'tsconfig.types.json'), JSON.stringify(types));
  const common = join(home, COMMON);
  const cli = join(HOME, 'node_modules/@backstage/cli/bin/backstage-cli');
  const tsc = join(HOME, 'node_modules/typescript/bin/tsc');
  const filter = 'guilds/no-dashboard';
  const [tests] = await Promise.all([
    passes([cli, 'package', 'test', '--watch=false', filter], common),
    passes([tsc, '-p', 'tsconfig.types.json'], home),
    passes([cli, 'package', 'lint', 'src/rules/guilds'], common),
  ]);
  assert.match(tests, /Tests: +([1-9]\d*) passed, \1 total/);
});
