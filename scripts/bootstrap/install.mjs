import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyItFailed } from './messages.mjs';
import { Stop } from './stop.mjs';

const NODE = '24.21.0';
const YARN = '4.13.0';

const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-x64',
  'win-x64',
];

/** The folder of the project, from the address of a script in `scripts`. */
export const homeOf = url => dirname(dirname(fileURLToPath(url)));

/** The npm package that brings Node for this machine. */
export function nodePackage(platform, arch) {
  const name = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  if (!PLATFORMS.includes(name)) {
    throw new Stop(
      `There is no ready-made Node ${NODE} for ${name}: install Node 24 and yarn ${YARN} yourself, and run \`yarn install && yarn dev\`.`,
    );
  }
  return `node-${name}@${NODE}`;
}

/** Runs a command quietly; its output goes to a log, and into the one sentence if it fails. */
async function quietly(what, command, args, { home, env }) {
  const log = join(home, '.toolchain', 'install.log');
  const out = createWriteStream(log, { flags: 'a' });
  let text = '';
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: home,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        text += chunk;
        out.write(chunk);
      });
    }
    child.on('error', reject).on('close', resolve);
  });
  out.end();
  if (code !== 0) {
    throw new Stop(whyItFailed(what, text, log));
  }
  return text;
}

/** Fetches Node and yarn into `.toolchain`, unless they are there; gives the environment that uses them. */
export async function installToolchain(home) {
  const folder = join(home, '.toolchain');
  const packages = [
    nodePackage(process.platform, process.arch),
    `@yarnpkg/cli-dist@${YARN}`,
  ];
  const stamp = join(folder, 'installed');
  mkdirSync(folder, { recursive: true });
  if (read(stamp) !== packages.join(' ')) {
    console.log(`Fetching Node ${NODE} and yarn ${YARN} …`);
    const options = [
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--no-package-lock',
    ];
    await quietly(
      'The toolchain could not be fetched',
      'npm',
      ['install', '--prefix', folder, ...options, ...packages],
      { home, env: process.env },
    );
    writeFileSync(stamp, packages.join(' '));
  }
  const env = {
    ...process.env,
    PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(
      delimiter,
    ),
  };
  // An empty token is worse than none: integrations take it for one.
  if (env.GITHUB_TOKEN === '') {
    delete env.GITHUB_TOKEN;
  }
  return env;
}

const read = file => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What the installed dependencies depend on. */
export function fingerprint(home) {
  const workspaces = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(home, folder))
      .sort()
      .map(name => join(folder, name, 'package.json')),
  );
  const files = ['yarn.lock', '.yarnrc.yml', 'package.json', ...workspaces];
  const hash = createHash('sha256').update(NODE);
  files.forEach(file => hash.update(file).update(read(join(home, file))));
  return hash.digest('hex');
}

/** Installs the dependencies, unless what is there is what the project asks for. */
export async function installDependencies(home, env) {
  const stamp = join(home, 'node_modules', '.installed');
  const wanted = fingerprint(home);
  if (read(stamp) === wanted) {
    return;
  }
  console.log('Installing the dependencies, which takes a minute or two …');
  const registry = await quietly(
    'npm does not answer',
    'npm',
    ['config', 'get', 'registry'],
    { home, env },
  );
  const own = /^https?:\/\/\S+$/m.exec(registry)?.[0];
  await quietly(
    'The dependencies could not be installed',
    'yarn',
    ['install', '--immutable'],
    {
      home,
      env: {
        ...env,
        ...(own && { YARN_NPM_REGISTRY_SERVER: own.replace(/\/$/, '') }),
      },
    },
  );
  writeFileSync(stamp, wanted);
}
