import { folder, removeFolders } from '../testUtils/folder';
import { standingIn } from '../testUtils/run';
import { review } from './review';

const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
spec:
  type: service
  lifecycle: production
  owner: team-b
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-a }
spec: { type: team, children: [], members: [ann, bob] }
`;

let base: string;
beforeAll(() => {
  base = folder({
    'catalog.yaml': CATALOG,
    'clean.yaml': CATALOG.replace('team-b', 'team-a'),
    'guest.yaml':
      'apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: guest }\nspec: { memberOf: [] }\n',
    'config.yaml': 'rules: { dangling-owner: { severity: warning } }',
    'app-config.yaml':
      'app: { title: Portal }\nownership:\n  schedule: { frequency: { hours: 1 } }\n  rules: { dangling-owner: { severity: warning } }\n',
    'wrong.yaml': 'ownership: { rules: { dangling: {} } }',
    'wrong-key.yaml': 'ownership: { presett: strict }',
    'list.yaml': '- 1\n',
    'broken.yaml': 'a: [\n',
    'hello.yaml': 'hello: world\n',
    'two.yaml': 'a: b\n---\na: b\n',
  });
});
afterAll(removeFolders);

const run = (...args: string[]) =>
  review([...args, '--now', '2026-01-01'], standingIn(base));

describe('pillars review', () => {
  it.each([
    [['clean.yaml'], 0],
    [['catalog.yaml'], 1],
    [['catalog.yaml', '--fail-on', 'never'], 0],
    [['catalog.yaml', '--config', 'config.yaml'], 0],
    [['catalog.yaml', '--config', 'app-config.yaml'], 0],
    [['catalog.yaml', '--config', 'config.yaml', '--fail-on', 'warning'], 1],
    [['clean.yaml', 'nowhere.yaml'], 2],
    [['catalog.yaml', 'nowhere.yaml', '--fail-on', 'never'], 2],
    [['--help'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await run(...args)).code).toBe(code);
  });

  it.each([
    [[], /Name files or folders/],
    [['a', '--portal', 'http://localhost'], /but not both/],
    [['--portal', 'http://a', '--config', 'b'], /with its own configuration/],
    [['--formt', 'json'], /Unknown option '--formt'\. See/],
    [
      ['catalog.yaml', '--format'],
      /Option '--format' argument is ambiguous\. See/,
    ],
    [
      ['catalog.yaml', '--format', 'xml'],
      /--format takes text, json, markdown, sarif, not "xml"\./,
    ],
    [
      ['catalog.yaml', '--fail-on', 'info'],
      /error, warning, never, not "info"/,
    ],
    [['nowhere.yaml'], /There is no file or folder nowhere\.yaml\./],
    [['hello.yaml'], /no entity to review\. hello\.yaml:1: .* no entity/],
    [
      ['catalog.yaml', '--config', 'none.yaml'],
      /Cannot read none\.yaml: there is no such file\./,
    ],
    [['catalog.yaml', '--config', 'broken.yaml'], /broken\.yaml is no YAML: /],
    [['catalog.yaml', ''], /A path to review is blank\./],
    [
      ['catalog.yaml', '--config', 'two.yaml'],
      /two\.yaml holds several documents, where one is meant\./,
    ],
    [['catalog.yaml', '--config', 'list.yaml'], /list\.yaml: Invalid config/],
    [
      ['catalog.yaml', '--config', 'wrong-key.yaml'],
      /wrong-key\.yaml: .*presett/,
    ],
    [
      ['catalog.yaml', '--config', 'wrong.yaml'],
      /ownership\.rules\.dangling: no such rule/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });

  it('refuses a day that is none', async () => {
    await expect(
      review(['catalog.yaml', '--now', 'soon'], standingIn(base)),
    ).rejects.toThrow(/--now takes a date .* not "soon"/);
  });

  it('gives the same verdicts beside a guest', async () => {
    const verdicts = async (...files: string[]) =>
      JSON.parse((await run(...files, '--format', 'json')).output).verdicts;
    expect(await verdicts('catalog.yaml', 'guest.yaml')).toEqual(
      await verdicts('catalog.yaml'),
    );
  });

  it('says how long it took where asked', async () => {
    expect((await run('clean.yaml')).notes).toBeUndefined();
    expect((await run('clean.yaml', '--timings')).notes).toMatch(
      /^pillars: \d+ ms reading, \d+ ms rules, 1 owned entities, \d+ MB of memory/,
    );
  });

  it('prints no control characters of a catalog', async () => {
    const red = `name: "\\e[31mshop"`;
    const cwd = folder({ 'a.yaml': CATALOG.replace('name: shop', red) });
    const { output } = await review(['.'], standingIn(cwd));
    expect(output).toContain('component:default/\ufffd[31mshop');
    expect(output).not.toContain('\u001b');
  });
});
