// What the plugin adds to a portal, in bytes that travel: `yarn bundle-size`.
// Builds the portal with it and without it, and reads which files each page loads.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { homeOf } from './bootstrap/install.mjs';
import { readBundle, sizesOf } from './bundleSize/sizes.mjs';

/** The most that a page may add, in bytes, in English. The map is loaded on demand. */
const LIMIT = 250_000;

const home = homeOf(import.meta.url);
const app = join(home, 'packages', 'app');

function build(folder) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--require',
      join(home, 'scripts', 'bundleSize', 'writeStats.cjs'),
      join(home, 'node_modules', '.bin', 'backstage-cli'),
      'package',
      'build',
      '--stats',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) {
    throw new Error('The portal cannot be built: yarn build says why');
  }
  return readBundle(join(folder, 'dist'));
}

/** The same portal without the plugin, in a folder that goes away. */
async function buildWithout() {
  // Beside the portal, where the CLI takes it for one of the project's packages.
  const folder = mkdtempSync(join(home, 'packages', '.without-'));
  try {
    for (const name of ['package.json', 'public', 'src']) {
      cpSync(join(app, name), join(folder, name), { recursive: true });
    }
    const main = join(folder, 'src', 'App.tsx');
    const lines = (await readFile(main, 'utf8')).split('\n');
    const others = lines.filter(line => !/ownership/.test(line));
    await writeFile(main, others.join('\n'));
    return build(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kB = bytes => (bytes / 1000).toFixed(1).padStart(8);
const row = (name, english, french) =>
  `${name.padEnd(38)}${kB(english)}${french === undefined ? '' : kB(french)}`;

const { shell, loaders, map } = sizesOf(build(app), await buildWithout());
console.log('What the plugin adds to the first load, kB gzipped');
console.log(`${''.padEnd(38)} English  French`);
console.log(row('any page of the portal', shell));
for (const { name, english, french } of loaders) {
  console.log(row(name, shell + english, shell + french));
}
console.log(row('the map, once it is opened', map));

const heavy = loaders.filter(one => shell + one.english > LIMIT);
heavy.forEach(one =>
  console.error(`${one.name} adds more than ${kB(LIMIT).trim()} kB`),
);
process.exitCode = heavy.length ? 1 : 0;
