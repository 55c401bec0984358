// Takes what the golden organisations are found to be, and what the command
// line prints for its scenarios, as what is expected from now on: `yarn bless`.
// Whether that is right is for somebody to judge, so it shows the difference.

import { spawnSync } from 'node:child_process';
import { homeOf } from './bootstrap/install.mjs';
import { differenceSince } from './bless/difference.mjs';

const GOLDEN = 'plugins/ownership-common/src/golden';
const SCENARIOS = 'packages/cli-module-ownership/src/scenarios';

const home = homeOf(import.meta.url);
const { status } = spawnSync(
  'backstage-cli',
  ['repo', 'test', '--watch=false', `${GOLDEN}/`, `${SCENARIOS}/`],
  { cwd: home, stdio: 'inherit', env: { ...process.env, BLESS: '1' } },
);
console.log(
  differenceSince('HEAD', home, [
    `${GOLDEN}/*/expected.*`,
    `${SCENARIOS}/*/expected.*`,
  ]),
);
if (status !== 0) {
  console.log('A test fails whatever is expected: see above.');
}
process.exitCode = status ?? 1;
