import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder, removeFolders } from './testUtils/folder';

const BIN = resolve(__dirname, '../bin/pillars');

// Starting from sources compiles them.
jest.setTimeout(120_000);

function component(name: string, owner: string) {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: production
  owner: ${owner}
`;
}

const GROUP = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: crew }
spec: { type: team, children: [], members: [ana, ben] }
`;

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'clean.yaml': `${GROUP}---\n${component('shop', 'crew')}`,
    'orphan.yaml': component('shop', 'gone'),
    'steering.yaml':
      'apiVersion: pillars.dev/v1alpha1\nkind: "\\x9b31m"\nmetadata: { name: a }\n',
  });
  mkdirSync(join(cwd, 'empty'));
});
afterAll(removeFolders);

function pillars(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env.PATH, ...env },
    },
  );
  return { status, stdout, stderr };
}

describe('the program', () => {
  it('exits with 0 where all is clean, and prints no colours', () => {
    const { status, stdout, stderr } = pillars(['review', 'clean.yaml']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Nothing was found\.\n/);
    expect(stdout).not.toContain('\u001b');
  });

  it('exits with 1 where something is found, in colours where forced', () => {
    const { status, stdout } = pillars(['review', 'orphan.yaml'], {
      FORCE_COLOR: '1',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('\u001b[31merror');
  });

  it.each([
    [['review', 'nowhere'], 'There is no file or folder nowhere.'],
    [
      ['review', 'empty'],
      'There is no entity to review. empty: The folder holds no YAML file.',
    ],
    [
      ['who-owns', 'shp', '--in', 'clean.yaml'],
      'There is no entity "shp". Did you mean component:default/shop?',
    ],
    [
      ['who-decides', 'shop', 'data', '--in', 'clean.yaml'],
      'No scope decides "data", anything above it or anything below it. There is no decision scope at all.',
    ],
    [
      ['explain', 'dangling'],
      'There is no rule "dangling". Did you mean dangling-owner?',
    ],
    [
      [],
      'Name a command, review, gate, who-owns, who-decides, standard, rules or explain; `pillars --help` says more.',
    ],
    [
      ['standard'],
      'Name a command, new, lint, preview or adoption; `pillars standard --help` says more.',
    ],
    [
      ['standard', 'lnt'],
      'There is no command "standard lnt". Did you mean lint?',
    ],
    [
      ['review', 'steering.yaml'],
      'There is no entity to review. steering.yaml:2: The catalog would refuse it: kind: expected one of TeamAPI, Guild, Standard, DecisionScope, found "\ufffd31m"; it is left out.',
    ],
    [['reviw', 'x'], 'There is no command "reviw". Did you mean review?'],
  ])('exits with 2 and one sentence for %j', (args, sentence) => {
    expect(pillars(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `pillars: ${sentence}\n`,
    });
  });

  it('stands where its user stands when yarn runs it', () => {
    const env = {
      INIT_CWD: join(cwd, 'empty'),
      npm_lifecycle_event: 'pillars',
    };
    expect(pillars(['review', '../clean.yaml'], env).status).toBe(0);
  });
});

// Linux has a device that is always full; elsewhere there is nothing to try it on.
const FULL = '/dev/full';

(existsSync(FULL) ? describe : describe.skip)('on a full disk', () => {
  it('does not pass for clean', () => {
    const out = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      [BIN, 'review', 'clean.yaml'],
      { cwd, encoding: 'utf8', stdio: ['ignore', out, 'pipe'] },
    );
    closeSync(out);
    expect(stderr).toBe(
      'pillars: The output cannot be written: no space is left.\n',
    );
    expect(status).toBe(2);
  });
});

describe('10,000 entities', () => {
  it('are reviewed in less time than they are read, and below 1 GB', () => {
    const documents = Array.from({ length: 10_000 }, (_, index) =>
      component(`c-${index}`, index % 50 ? 'crew' : 'gone'),
    );
    const base = folder({ 'all.yaml': [GROUP, ...documents].join('---\n') });
    const { status, stdout, stderr } = pillars([
      'review',
      join(base, 'all.yaml'),
      '--timings',
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('10000 owned entities');
    const [, reading, rules, memory] =
      /(\d+) ms reading, (\d+) ms rules, .* (\d+) MB/.exec(stderr) ?? [];
    expect(Number(rules)).toBeLessThan(Number(reading));
    expect(Number(memory)).toBeLessThan(1024);
  });
});
