import { formatJson } from '../report/json';
import { formatText } from '../report/text';
import { Answer, serve, stopServers } from '../testUtils/server';
import { readPortal } from './readPortal';

afterEach(stopServers);

const AMOUNT = 1200;

const suggestions = [
  {
    owner: 'group:default/shop',
    score: 12,
    reasons: [
      {
        type: 'lastOwner',
        points: 12,
        text: 'It owned this until 2025-12-31.',
        evidence: [],
      },
    ],
  },
];

const verdicts = Array.from({ length: AMOUNT }, (_, index) => ({
  ref: `component:default/c-${index}`,
  ownership: index ? 'owned' : 'orphaned',
  run: 'undeclared',
  risk: { score: 0 },
  ...(!index && { suggestions }),
}));

const finding = {
  rule: 'dangling-owner',
  messageId: 'dangling',
  message: 'The owner group:default/gone does not exist in the catalog.',
  subject: 'component:default/c-0',
  severity: 'error',
  evidence: [{ path: 'spec.owner', value: 'gone' }],
  fix: { summary: 'Name an owner that exists.' },
  fingerprint: '0'.repeat(32),
};

const summary = {
  status: { state: 'ready', running: false },
  counts: {
    entities: AMOUNT,
    ownership: { orphaned: 1, atRisk: 0, owned: AMOUNT - 1 },
    run: { contradicted: 0, undeclared: AMOUNT, shown: 0, notApplicable: 0 },
  },
  findings: { error: 1, warning: 0, info: 0 },
  byDomain: [],
  notSetUp: [],
  failures: [],
};

const refused = [
  { type: 'invalid', location: 'url:https://a.example/x.yaml' },
  { type: 'outdated', location: 'file:/x.yaml' },
  { type: 'duplicate', location: undefined },
].map(one => ({
  ...one,
  ref: 'component:default/x',
  reason: 'It is so.',
  since: '2026-01-01T00:00:00Z',
  seenAt: '2026-01-01T00:00:00Z',
}));

const LISTS: Record<string, object[]> = {
  verdicts,
  findings: [{ ...finding, openedAt: '2026-01-01T00:00:00Z' }],
  refused,
};

function portal(url: URL): Answer {
  const list = LISTS[url.pathname.split('/').pop() ?? ''] ?? [];
  const offset = Number(url.searchParams.get('offset'));
  const limit = Number(url.searchParams.get('limit'));
  return url.pathname.endsWith('/summary')
    ? { body: summary }
    : {
        body: { items: list.slice(offset, offset + limit), total: list.length },
      };
}

describe('readPortal', () => {
  it('reads all pages, and prints as files do', async () => {
    const asked: string[] = [];
    const url = await serve((at, { headers }) => {
      asked.push(`${at.pathname} ${headers.authorization}`);
      return portal(at);
    });
    const report = await readPortal(`${url}/`, { token: 'secret' });
    expect(report.verdicts).toHaveLength(AMOUNT);
    expect(report.verdicts[AMOUNT - 1]).toEqual({
      ref: `component:default/c-${AMOUNT - 1}`,
      ownership: 'owned',
      run: 'undeclared',
    });
    expect(asked).toContain('/api/ownership/v1/summary Bearer secret');
    const json = JSON.parse(formatJson(report));
    expect(json.findings).toEqual([
      {
        ...finding,
        params: null,
        accountable: null,
        waiver: null,
        confirmation: null,
        disputes: 0,
        source: null,
      },
    ]);
    expect(json.summary.ownership.orphaned).toBe(1);
    expect(json.verdicts[0].suggestions).toEqual(suggestions);
    expect(json.verdicts[1].suggestions).toEqual([]);
    expect(formatText(report)).toContain(
      '    component:default/c-0\n      perhaps group:default/shop: It owned this until 2025-12-31.\n',
    );
  });

  it('names what the catalog refuses as problems', async () => {
    const url = await serve(portal);
    const report = await readPortal(url);
    const ref = 'component:default/x';
    const problem = (file: string, message: string) => ({
      type: 'refused',
      ref,
      file,
      message,
    });
    expect(report.problems).toEqual([
      problem(
        'https://a.example/x.yaml',
        `The catalog refuses ${ref}: It is so.`,
      ),
      problem(
        '/x.yaml',
        `The catalog refuses a newer version of ${ref}: It is so.`,
      ),
      problem('unknown file', `${ref} stands twice: It is so.`),
    ]);
    expect(formatText(report)).toContain(
      '3 definitions that the catalog refuses\n  https://a.example/x.yaml  refused\n',
    );
  });

  it('does without what an older portal cannot say', async () => {
    const url = await serve(at =>
      at.pathname.endsWith('/refused') ? { status: 404, body: {} } : portal(at),
    );
    expect((await readPortal(url)).problems).toEqual([]);
  });

  it.each([
    [{ type: 'constructor' }],
    [{ type: 'invalid', ref: 7 }],
    [{ type: 'invalid', location: {} }],
  ])('takes %j among what is refused for no ownership backend', async more => {
    const item = { ...refused[0], ...more };
    const url = await serve(at =>
      at.pathname.endsWith('/refused')
        ? { body: { items: [item], total: 1, withheld: false } }
        : portal(at),
    );
    await expect(readPortal(url)).rejects.toThrow(/is no ownership backend/);
  });

  it.each<[string, Answer, RegExp]>([
    [
      'no token',
      { status: 401, body: { error: { name: 'AuthenticationError' } } },
      /lets nobody in without a valid token \(401\): give one with --token/,
    ],
    ['no such plugin', { status: 404, body: {} }, /answers with 404/],
    ['a web page', { body: '<html></html>' }, /is no ownership backend/],
    [
      'no review yet',
      { body: { ...summary, status: { state: 'pending', running: true } } },
      /has not reviewed anything yet/,
    ],
  ])('says when there is %s', async (_name, answer, message) => {
    const url = await serve(() => answer);
    await expect(readPortal(url)).rejects.toThrow(message);
  });

  it.each([
    [{}],
    [null],
    [[]],
    ['"text"'],
    [{ status: { state: 'ready' } }],
    [{ ...summary, counts: { entities: 1 } }],
  ])('takes %j for no ownership backend', async body => {
    const url = await serve(() => ({ body }));
    await expect(readPortal(url)).rejects.toThrow(/is no ownership backend/);
  });

  it.each([[null], [[null]], [['text']]])(
    'takes a list of %j for no ownership backend',
    async items => {
      const url = await serve(at =>
        at.pathname.endsWith('/summary')
          ? { body: summary }
          : { body: { items, total: 1 } },
      );
      await expect(readPortal(url)).rejects.toThrow(/is no ownership backend/);
    },
  );

  it('repeats no secret', async () => {
    const url = await serve(portal);
    await expect(readPortal(url, { token: 'sec\nret' })).rejects.toThrow(
      /^The token holds characters that no token has\.$/,
    );
    await expect(readPortal('http://ann:secret@portal')).rejects.toThrow(
      /^--portal takes an address without a user or a password: give a token/,
    );
    // As a file or a variable often ends.
    expect(
      (await readPortal(url, { token: 'secret\n' })).summary,
    ).toBeDefined();
  });

  it.each([
    ['http://127.0.0.1:9', /http:\/\/127\.0\.0\.1:9 does not answer: /],
    ['localhost:7007', /--portal takes an address such as/],
    ['', /--portal takes an address such as/],
  ])('refuses %j', async (url, message) => {
    await expect(readPortal(url)).rejects.toThrow(message);
  });
});
