import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { review } from '../review';
import { lint } from './lint';
import { create } from './new';

afterAll(removeFolders);

const run = (cwd: string, ...args: string[]) => create(args, standingIn(cwd));

const read = (cwd: string, file: string) =>
  readFileSync(join(cwd, file), 'utf8');

describe('pillars standard new', () => {
  it('writes a standard that lint and review find nothing in', async () => {
    const cwd = folder({});
    const { output, code } = await run(cwd, 'error-handling');
    expect(code).toBe(0);
    expect(output).toContain('error-handling.yaml\n  error-handling.md\n');
    expect(readdirSync(cwd).sort()).toEqual([
      'error-handling.md',
      'error-handling.yaml',
    ]);
    expect(await lint(['.', '--fail-on', 'warning'], standingIn(cwd))).toEqual({
      output: '1 standard: texts and requirements agree\n',
      code: 0,
    });
    const args = ['.', '--format', 'json', '--fail-on', 'warning'];
    const reviewed = await review(args, standingIn(cwd));
    expect(reviewed.code).toBe(0);
    expect(JSON.parse(reviewed.output)).toMatchObject({
      findings: [],
      problems: [],
    });
  });

  it('takes a guild, a title and a folder that is not there yet', async () => {
    const cwd = folder({});
    await run(
      cwd,
      'errors',
      '--guild',
      'guild:default/api-guild',
      '--title',
      'Errors: "how" & #why',
      '--dir',
      'a/b',
    );
    const document = read(cwd, 'a/b/errors.yaml');
    expect(document).toContain(`title: 'Errors: "how" & #why'\n`);
    expect(document).toContain('guild: guild:default/api-guild\n');
    expect(document).toContain('$text: ./errors.md\n');
    expect(read(cwd, 'a/b/errors.md')).toMatch(/^# Errors: "how" & #why\n/);
    expect((await lint(['a'], standingIn(cwd))).code).toBe(0);
  });

  it.each(['true', '1.0', 'null', '0x1F', 'constructor', 'No'])(
    'writes a standard named %s',
    async name => {
      const cwd = folder({});
      await run(cwd, name);
      const { output } = await lint(['.', '--format', 'json'], standingIn(cwd));
      expect(JSON.parse(output)).toMatchObject({ standards: 1, problems: [] });
    },
  );

  it.each(['yaml', 'md'])(
    'leaves a .%s that is there as it is',
    async ending => {
      const cwd = folder({ [`errors.${ending}`]: 'mine' });
      await expect(run(cwd, 'errors')).rejects.toThrow(
        `errors.${ending} is there already; nothing is written.`,
      );
      expect(readdirSync(cwd)).toEqual([`errors.${ending}`]);
      expect(read(cwd, `errors.${ending}`)).toBe('mine');
    },
  );

  it.each([
    [['a b'], /The catalog would refuse it: .*metadata\.name/],
    [['../errors'], /The catalog would refuse it: .*metadata\.name/],
    [['..'], /The catalog would refuse it: .*metadata\.name/],
    [['a'.repeat(64)], /The catalog would refuse it: .*metadata\.name/],
    [
      ['errors', '--guild', 'a b'],
      /refuse it: spec\.guild: expected an entity ref/,
    ],
    [
      ['errors', '--guild', ''],
      /refuse it: spec\.guild: expected an entity ref/,
    ],
    [['errors', '--title', ' '], /--title is blank\./],
    [[], /Name one standard/],
    [[''], /Name one standard/],
    [['a', 'b'], /Name one standard/],
    [
      ['errors', '--owner', 'x'],
      /Unknown option '--owner'\. See pillars standard new --help/,
    ],
  ])('refuses %j, and writes nothing', async (args, message) => {
    const cwd = folder({});
    await expect(run(cwd, ...args)).rejects.toThrow(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('refuses a folder that is a file', async () => {
    const cwd = folder({ 'a.txt': '' });
    await expect(run(cwd, 'errors', '--dir', 'a.txt')).rejects.toThrow(
      /^Cannot write to a\.txt: /,
    );
  });

  it('prints its usage', async () => {
    expect((await run('/', '--help')).output).toMatch(
      /^Usage: pillars standard new/,
    );
  });
});
