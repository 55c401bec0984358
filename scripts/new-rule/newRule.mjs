import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../bootstrap/stop.mjs';
import { familiesOf, frenchFamilyOf, RULES } from '../structure/ruleBook.mjs';
import { listRule, listTexts } from './listRule.mjs';

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

// Plain words, so that they read alike in code, Markdown and a terminal.
const TITLE = /^[\p{L}\p{N}][^\p{C}"\\`*_<>[\]#|]{0,59}$/u;

const EXTENSIONS = ['.ts', '.md', '.fr.md', '.test.ts'];

/** What the code that is written names itself. */
const NAMED =
  'AnyRule await catalog defineRule description entity evidence ownedEntities pass say saying service testRule'.split(
    ' ',
  );

const toName = id =>
  id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const toTitle = id => {
  const words = id.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

function isName(name) {
  try {
    return Boolean(new Function(`'use strict'; const ${name} = 0;`));
  } catch {
    return false;
  }
}

function check(home, { family, id, title, name }, index) {
  const families = familiesOf(home);
  if (!families.includes(family)) {
    throw new Stop(
      `There is no family "${family}": name one of ${families.join(', ')}.`,
    );
  }
  if (!KEBAB_CASE.test(id)) {
    throw new Stop(`"${id}" is no id: write it as no-runbook is written.`);
  }
  const there = families
    .flatMap(one => EXTENSIONS.map(end => `${RULES}/${one}/${id}${end}`))
    .find(file => existsSync(join(home, file)));
  if (there) {
    throw new Stop(`There is ${there} already: choose another id.`);
  }
  const named = new RegExp(`(const|{) ${name}\\b`).test(index());
  if (!isName(name) || NAMED.includes(name) || named) {
    throw new Stop(
      `"${id}" cannot be an id: in the code, ${name} means something else.`,
    );
  }
  if (!TITLE.test(title)) {
    throw new Stop(
      'The title is one line of at most 60 characters, without marks such as *, ` and ".',
    );
  }
}

function fill(template, { family, inFrench, id, title, name }) {
  const quoted = title.includes("'") ? `"${title}"` : `'${title}'`;
  return template
    .replaceAll("'__TITLE__'", () => quoted)
    .replaceAll('__TITLE__', () => title)
    .replaceAll('__FAMILY_IN_FRENCH__', inFrench)
    .replaceAll('__FAMILY__', family)
    .replaceAll('__KEY__', id.includes('-') ? `'${id}'` : id)
    .replaceAll('__NAME__', name)
    .replaceAll('__ID__', id);
}

/**
 * Writes code, pages and test of a rule, lists it and its French texts. The files come from a
 * folder beside, so a disk that is full leaves nothing half-written.
 *
 * @returns the files, from the folder of the project
 * @throws Stop when it cannot be written as asked
 */
export function newRule(home, { family, id, title = toTitle(id) }) {
  const rule = { family, id, title, name: toName(id) };
  const folder = `${RULES}/${family}`;
  const read = name => readFileSync(join(home, folder, name), 'utf8');
  const index = () => read('index.ts');
  check(home, rule, index);
  const template = fileURLToPath(new URL('template', import.meta.url));
  rule.inFrench = frenchFamilyOf(home, family);
  const filled = name => fill(readFileSync(join(template, name), 'utf8'), rule);
  const files = new Map(
    EXTENSIONS.map(end => [`${id}${end}`, filled(`rule${end}.txt`)]),
  );
  files.set('fr.ts', listTexts(read('fr.ts'), filled('fr.ts.txt')));
  files.set('index.ts', listRule(index(), rule));
  const draft = mkdtempSync(join(home, folder, '.new-'));
  try {
    files.forEach((text, name) => writeFileSync(join(draft, name), text));
    for (const name of files.keys()) {
      renameSync(join(draft, name), join(home, folder, name));
    }
  } finally {
    rmSync(draft, { recursive: true });
  }
  return [...files.keys()].map(name => `${folder}/${name}`);
}
