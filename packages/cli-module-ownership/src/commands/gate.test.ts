import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { folder, removeFolders } from '../testUtils/folder';
import { standingIn } from '../testUtils/run';
import { gate } from './gate';

const TEAM = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
`;

const library = (name: string, owner?: string) =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: library
  lifecycle: experimental
${owner ? `  owner: ${owner}\n` : ''}`;

const documents = (...list: string[]) => list.join('---\n');

interface Output {
  worse: Array<{
    rule: string;
    subject: string;
    source: { file: string; line: number } | null;
    waiver: unknown;
  }>;
  mended: Array<{ rule: string; subject: string }>;
  left: number;
  problems: Array<{ type: string; file: string; message: string }>;
}

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'base/org.yaml': TEAM,
    'base/apps.yaml': documents(
      library('shop', 'payments'),
      library('cart', 'gone'),
    ),
    'new.yaml': library('refunds'),
    'fine.yaml': library('refunds', 'payments'),
    'mended.yaml': library('cart', 'payments'),
    'head/apps.yaml': documents(library('shop', 'payments'), TEAM),
    'broken.yaml': `${library('fine', 'payments')}---\na: [`,
    'guild.yaml': documents(
      library('fine', 'payments'),
      'apiVersion: pillars.dev/v1alpha1\nkind: Guild\nmetadata: { name: g }\nspec: {}\n',
    ),
    'waivers.txt': `waivers:
- id: w
  rule: missing-owner
  appliesTo: { kind: Component }
  reason: They are on their way.
  expiresOn: '2026-12-31'
  requestedBy: user:default/ana
  requestedAt: '2026-01-01'
`,
  });
});
afterAll(removeFolders);

const run = (...args: string[]) =>
  gate([...args, '--now', '2026-02-01'], standingIn(cwd));

async function json(...args: string[]) {
  const { output, code } = await run(...args, '--format', 'json');
  const parsed: Output = JSON.parse(output);
  const told = (list: Output['mended']) =>
    list.map(one => `${one.rule} ${one.subject}`);
  return {
    ...parsed,
    code,
    told: { worse: told(parsed.worse), mended: told(parsed.mended) },
  };
}

describe('pillars gate', () => {
  it('ends with 1 for a service without an owner, and says where', async () => {
    const { code, worse, told, left } = await json(
      'new.yaml',
      '--against',
      'base',
    );
    expect(code).toBe(1);
    expect(told.worse).toEqual(['missing-owner component:default/refunds']);
    expect(worse[0].source).toEqual({ file: 'new.yaml', line: 5 });
    expect(left).toBe(1);
  });

  it('ends with 0 for what is fine, and for what mends', async () => {
    expect(await json('fine.yaml', '--against', 'base')).toMatchObject({
      code: 0,
      worse: [],
      mended: [],
    });
    expect(await json('mended.yaml', '--against', 'base')).toMatchObject({
      code: 0,
      worse: [],
      told: { mended: ['dangling-owner component:default/cart'] },
      left: 0,
    });
  });

  it('catches what a removal leaves behind', async () => {
    const { code, worse, told } = await json(
      '--against',
      'base/apps.yaml',
      'base/org.yaml',
      '--remove',
      'group:payments',
    );
    expect(code).toBe(1);
    expect(told.worse).toEqual(['dangling-owner component:default/shop']);
    expect(worse[0].source).toEqual({ file: 'base/apps.yaml', line: 8 });
  });

  it('takes what is proposed for all there will be, where told so', async () => {
    const layered = await json('head', '--against', 'base');
    expect(layered).toMatchObject({ worse: [], mended: [], left: 1 });
    const complete = await json('head', '--complete', '--against', 'base');
    expect(complete).toMatchObject({
      worse: [],
      told: { mended: ['dangling-owner component:default/cart'] },
      left: 0,
    });
  });

  it('does not count what a waiver accepts', async () => {
    const { code, worse } = await json(
      'new.yaml',
      '--against',
      'base',
      '--overlay',
      'waivers.txt',
    );
    expect(code).toBe(0);
    expect(worse).toMatchObject([{ waiver: { id: 'w' } }]);
  });

  it('goes by the level it is told', async () => {
    const args = ['new.yaml', '--against', 'base', '--fail-on'];
    expect((await run(...args, 'never')).code).toBe(0);
    expect((await run(...args, 'warning')).code).toBe(1);
  });

  it('ends with 2 where a part of what is proposed cannot be read', async () => {
    const { code, problems } = await json('broken.yaml', '--against', 'base');
    expect(code).toBe(2);
    expect(problems).toMatchObject([{ type: 'syntax', file: 'broken.yaml' }]);
  });

  it('ends with 2 where the catalog would refuse a document', async () => {
    const { code, problems } = await json('guild.yaml', '--against', 'base');
    expect(code).toBe(2);
    const before = await json('guild.yaml', '--against', 'base', 'guild.yaml');
    expect(before.code).toBe(0);
    expect(problems).toMatchObject([
      { type: 'invalid', ref: 'guild:default/g', file: 'guild.yaml' },
    ]);
  });

  it('says that what is to go away is not there', async () => {
    const { code, problems } = await json(
      '--remove',
      'group:nowhere',
      '--against',
      'base',
    );
    expect(code).toBe(2);
    expect(problems).toEqual([
      {
        type: 'unknown',
        ref: 'group:default/nowhere',
        file: '--remove',
        line: null,
        message: 'group:default/nowhere is to go away, and is not there.',
      },
    ]);
  });

  it('gives a code host a place for every finding', async () => {
    const { output } = await run(
      'fine.yaml',
      '--against',
      'base',
      '--remove',
      'group:payments',
      '--format',
      'sarif',
    );
    const { results } = JSON.parse(output).runs[0];
    expect(results.length).toBeGreaterThan(0);
    for (const { locations } of results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
        /\.yaml$/,
      );
    }
  });

  it.each([
    [[], /Name the files or folders that are proposed/],
    [['new.yaml'], /Name the catalog as it is/],
    [
      ['new.yaml', '--against', 'base', '--portal', 'http://localhost'],
      /but not both/,
    ],
    [
      ['new.yaml', '--against', 'base', '--remove', 'payments'],
      /--remove takes an entity ref .*, not "payments"/,
    ],
    [
      ['new.yaml', '--against', 'base', '--remove', 'component:refunds'],
      /component:default\/refunds is proposed, and is to go away as well/,
    ],
    [
      ['new.yaml', '--complete', '--portal', 'http://localhost'],
      /--complete goes with/,
    ],
    [
      ['new.yaml', '--portal', 'http://localhost', '--overlay', 'x'],
      /--overlay goes with files/,
    ],
    [
      ['new.yaml', '--against', 'nowhere'],
      /There is no file or folder nowhere/,
    ],
    [['nowhere', '--against', 'base'], /There is no file or folder nowhere/],
    [['new.yaml', '--against', ' '], /A path is blank/],
    [['new.yaml', '--agianst', 'base'], /See pillars gate --help/],
    [
      ['new.yaml', '--against', 'base', '--overlay', 'new.yaml'],
      /new\.yaml: .*apiVersion/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });

  it('shows its help', async () => {
    const { output, code } = await run('--help');
    expect(output).toMatch(/^Usage: pillars gate/);
    expect(code).toBe(0);
  });
});

describe('pillars gate --portal', () => {
  let server: Server;
  afterEach(() => server.close());

  async function portal(status: number, answer: unknown) {
    const asked: Array<{ url?: string; token?: string; body: unknown }> = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      const { authorization: token } = request.headers;
      const body = JSON.parse(Buffer.concat(chunks).toString() || 'null');
      asked.push({ url: request.url, token, body });
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, asked };
  }

  const finding = {
    rule: 'missing-owner',
    messageId: 'missing',
    message: 'It names no owner.',
    subject: 'component:default/refunds',
    severity: 'error',
    evidence: [{ path: 'spec.owner', value: null }],
    fix: { summary: 'Name the team that owns it.' },
    fingerprint: '0'.repeat(32),
  };

  it('sends what is proposed, and prints the answer as for files', async () => {
    const unknown = { type: 'unknown', ref: 'group:default/x', message: 'No.' };
    const { url, asked } = await portal(200, {
      worse: [finding],
      mended: [],
      left: 7,
      problems: [unknown],
      failures: [],
    });
    const result = await json(
      'new.yaml',
      '--portal',
      url,
      '--token',
      'secret',
      '--remove',
      'group:x',
    );
    expect(asked).toMatchObject([
      {
        url: '/api/ownership/v1/gate',
        token: 'Bearer secret',
        body: {
          upsert: [{ kind: 'Component', metadata: { name: 'refunds' } }],
          remove: ['group:default/x'],
        },
      },
    ]);
    expect(result).toMatchObject({
      code: 1,
      left: 7,
      worse: [{ source: { file: 'new.yaml', line: 5 } }],
      problems: [{ ...unknown, file: '--remove', line: null }],
    });
  });

  it.each([
    ['invalid', 2],
    ['unknown', 2],
    ['duplicate', 0],
  ])('ends with its own code for what is %s there', async (type, expected) => {
    const ref = 'component:default/refunds';
    const { url } = await portal(200, {
      worse: [],
      mended: [],
      left: 0,
      problems: [{ type, ref, message: 'No.' }],
      failures: [],
    });
    expect((await json('new.yaml', '--portal', url)).code).toBe(expected);
  });

  it.each([
    [
      413,
      {
        error: {
          name: 'PayloadTooLargeError',
          message: 'The gate takes at most 10 MB at once',
        },
        response: { statusCode: 413 },
      },
      /does not take this: The gate takes at most 10 MB at once/,
    ],
    [401, {}, /lets nobody in/],
    [404, {}, /is the ownership backend installed/],
    [200, { hello: 1 }, /is no ownership backend/],
  ])('says in one sentence why, for %d', async (status, answer, message) => {
    const { url } = await portal(status, answer);
    await expect(run('new.yaml', '--portal', url)).rejects.toThrow(message);
  });
});
