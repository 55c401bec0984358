import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, relative } from 'node:path';
import { familiesOf, RULES } from './ruleBook.mjs';

const COMMON = 'plugins/ownership-common';

const HEADINGS = [
  '## What it finds',
  '## Why it matters',
  '## Examples',
  '## Options',
  '## When to turn it off',
];

const FRENCH_HEADINGS = [
  '## Ce que la règle constate',
  '## Pourquoi c’est important',
  '## Exemples',
  '## Options',
  '## Quand la désactiver',
];

/** What the domain may depend on: pure, and small enough for a browser. */
const ALLOWED = [
  '@backstage/catalog-model',
  '@backstage/errors',
  '@backstage/filter-predicates',
  '@backstage/plugin-permission-common',
  '@backstage/types',
  '@noble/hashes',
  'ajv',
  'fast-deep-equal',
  'fastest-levenshtein',
  'luxon',
  'markdown-it',
  'zod',
];

const filesBelow = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath ?? entry.path, entry.name))
        .sort()
    : [];

const isRuleFile = file =>
  /\.(ts|md)$/.test(file) && !/(^|\/)(index|fr)\.ts$/.test(file);

/** What the generator leaves to write must be written before a preset holds it. */
function checkWritten(home, files) {
  const texts = files.map(file =>
    existsSync(join(home, file)) ? readFileSync(join(home, file), 'utf8') : '',
  );
  return /preset: 'off'/.test(texts[0])
    ? []
    : files
        .filter((_, index) => texts[index].includes('TODO:'))
        .map(file => `${file}: says TODO, and a preset holds the rule`);
}

/** A rule with texts has a French page, and no other rule has. */
function checkFrenchPage(home, at, code) {
  const file = at('.fr.md');
  const exists = existsSync(join(home, file));
  const hasTexts = /^const say = saying\(/m.test(code);
  if (!exists) {
    return hasTexts ? [`${file}: is missing`] : [];
  }
  const page = readFileSync(join(home, file), 'utf8');
  const headings = page.match(/^## .*$/gm) ?? [];
  return [
    !hasTexts && `${file}: translates a rule that states no texts`,
    headings.join() !== FRENCH_HEADINGS.join() &&
      `${file}: its headings are not ${FRENCH_HEADINGS.join(', ')}`,
  ].filter(Boolean);
}

function checkRule(home, family, id) {
  const at = extension => `${RULES}/${family}/${id}${extension}`;
  const missing = ['.ts', '.md', '.test.ts']
    .filter(extension => !existsSync(join(home, at(extension))))
    .map(extension => `${at(extension)}: is missing`);
  if (missing.length) {
    return missing;
  }
  const code = readFileSync(join(home, at('.ts')), 'utf8');
  const page = readFileSync(join(home, at('.md')), 'utf8');
  const list = join(home, RULES, family, 'index.ts');
  const index = existsSync(list) ? readFileSync(list, 'utf8') : '';
  const headings = page.match(/^## .*$/gm) ?? [];
  return [
    !code.includes(`id: '${id}'`) &&
      `${at('.ts')}: its id is not the name of its file`,
    !index.includes(`from './${id}'`) &&
      `${at('.ts')}: is not listed in index.ts`,
    headings.join() !== HEADINGS.join() &&
      `${at('.md')}: its headings are not ${HEADINGS.join(', ')}`,
    ...checkFrenchPage(home, at, code),
    ...checkWritten(home, ['.ts', '.md', '.fr.md', '.test.ts'].map(at)),
  ].filter(Boolean);
}

function checkFamilies(home) {
  const index = readFileSync(join(home, RULES, 'index.ts'), 'utf8');
  return familiesOf(home).flatMap(family =>
    index.includes(`from './${family}'`) && index.includes(`...${family}Rules`)
      ? []
      : [`${RULES}/${family}/index.ts: is not included in ${RULES}/index.ts`],
  );
}

function checkRules(home) {
  return familiesOf(home).flatMap(family => {
    const files = filesBelow(join(home, RULES, family)).filter(isRuleFile);
    const ids = new Set(
      files.map(file => basename(file).replace(/(\.test|\.fr)?\.(ts|md)$/, '')),
    );
    return [...ids].flatMap(id => checkRule(home, family, id));
  });
}

function checkImports(home) {
  const sources = filesBelow(join(home, COMMON, 'src')).filter(
    file =>
      /\.tsx?$/.test(file) &&
      !/\.test\.ts$|\/testing\/|\/testUtils\//.test(file),
  );
  return sources.flatMap(file => {
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:from|import|require\()\s*'([^'.][^']*)'/g,
    );
    return [...imports].flatMap(([, name]) => {
      const builtin = name.startsWith('node:') || builtinModules.includes(name);
      const allowed = ALLOWED.some(
        one => name === one || name.startsWith(`${one}/`),
      );
      if (allowed && !builtin) {
        return [];
      }
      const why = builtin
        ? 'a Node built-in'
        : 'not on the list of what the domain may use';
      return [`${relative(home, file)}: imports ${name}, ${why}`];
    });
  });
}

function checkLock(home) {
  const lock = readFileSync(join(home, 'yarn.lock'), 'utf8');
  return lock
    .split('\n')
    .flatMap((line, index) =>
      /https?:\/\/|__archiveUrl/.test(line)
        ? [`yarn.lock:${index + 1}: names the host of a registry`]
        : [],
    );
}

/** Everything that is out of place below a folder, one line each. */
export const findViolations = home => [
  ...checkRules(home),
  ...checkFamilies(home),
  ...checkImports(home),
  ...checkLock(home),
];
