// What `npm start` and `npm test` run on a machine that has Node and npm and
// nothing else of ours: it fetches the toolchain, installs the dependencies
// where that is not done yet, and then runs a yarn script with them.

import {
  homeOf,
  installDependencies,
  installToolchain,
} from './bootstrap/install.mjs';
import { checkPorts } from './bootstrap/ports.mjs';
import { run } from './bootstrap/run.mjs';
import { Stop } from './bootstrap/stop.mjs';

const COMMANDS = {
  install: {},
  start: { script: 'dev', ports: [3000, 7007] },
  test: { script: 'test:all' },
};

async function main([name, ...args]) {
  const command = COMMANDS[name];
  if (!command) {
    throw new Stop(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  await checkPorts(command.ports ?? []);
  const home = homeOf(import.meta.url);
  const env = await installToolchain(home);
  await installDependencies(home, env);
  return command.script
    ? run('yarn', [command.script, ...args], { home, env })
    : 0;
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  },
);
