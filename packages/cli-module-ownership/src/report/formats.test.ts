import { formatMarkdown } from './markdown';
import { renderPage } from './renderPage';
import { Report, ReportedFinding } from './Report';
import { formatSarif } from './sarif';
import { formatText } from './text';

const finding = (change: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'dangling-owner',
  messageId: 'dangling',
  message: 'The owner group:default/gone does not exist in the catalog.',
  subject: 'component:default/shop',
  severity: 'error',
  evidence: [],
  fix: { summary: 'Name an owner that exists.' },
  fingerprint: '0'.repeat(32),
  ...change,
});

const report = (change: Partial<Report> = {}): Report => ({
  summary: {
    entities: 1,
    ownership: { orphaned: 1, atRisk: 0, owned: 0 },
    run: { shown: 0, contradicted: 0, undeclared: 1, notApplicable: 0 },
    accepted: 0,
    findings: { error: 1, warning: 0, info: 0 },
  },
  verdicts: [],
  findings: [finding()],
  problems: [],
  failures: [],
  notSetUp: [],
  ...change,
});

const failures = [
  { rule: 'thin-owner', subject: 'group:default/a', message: 'Oh' },
];

describe('text', () => {
  it('is coloured where asked', () => {
    const text = formatText(report(), { colours: true });
    expect(text).toContain('\u001b[31merror');
    expect(formatText(report())).not.toContain('\u001b');
  });

  it('shows rules that it does not know, and checks that failed', () => {
    const text = formatText(
      report({ findings: [finding({ rule: 'house-rule' })], failures }),
    );
    expect(text).toContain('error house-rule (1)\n');
    expect(text).toContain(
      'Checks that failed to run\n  thin-owner on group:default/a: Oh\n',
    );
  });
});

describe('who could own it', () => {
  const suggestions = [
    {
      owner: 'group:default/payments',
      score: 10,
      reasons: [
        {
          type: 'system' as const,
          points: 10,
          text: 'It owns system:default/till, which this belongs to.',
          evidence: [],
        },
      ],
    },
  ];
  const verdicts: Report['verdicts'] = [
    {
      ref: 'component:default/shop',
      ownership: 'orphaned',
      run: 'undeclared',
      suggestions,
    },
  ];
  const line =
    'perhaps group:default/payments: It owns system:default/till, which this belongs to.';

  it('stands below what has no owner, in one line', () => {
    const of = report({ verdicts });
    expect(formatText(of)).toContain(`component:default/shop\n      ${line}\n`);
    expect(formatMarkdown(of)).toContain(
      '  - `component:default/shop`: perhaps `group:default/payments`. It owns system:default/till, which this belongs to.',
    );
  });

  it('is not repeated where the fix names the same team', () => {
    const patch = { path: ['spec', 'owner'], value: 'group:default/payments' };
    const findings = [finding({ fix: { summary: 'Name it.', patch } })];
    const of = report({ verdicts, findings });
    expect(formatText(of)).not.toContain('perhaps');
    expect(formatMarkdown(of)).not.toContain('perhaps');
  });

  it.each([
    [
      'other findings',
      { verdicts, findings: [finding({ rule: 'no-runbook' })] },
    ],
    [
      'what is at risk',
      { verdicts: [{ ...verdicts[0], ownership: 'atRisk' }] },
    ],
    [
      'what nobody could own',
      { verdicts: [{ ...verdicts[0], suggestions: [] }] },
    ],
    [
      'an older portal',
      { verdicts: [{ ...verdicts[0], suggestions: undefined }] },
    ],
  ] as Array<[string, Partial<Report>]>)(
    'is not said of %s',
    (_name, change) => {
      expect(formatText(report(change))).not.toContain('perhaps');
    },
  );
});

describe('text of others', () => {
  const hostile = finding({
    subject: `component:default/${'n'.repeat(100_000)}`,
    message: `The owner "${'x'.repeat(100_000)}\u202e" is nobody.`,
    fix: {
      summary: 'Name one.',
      patch: { path: ['spec', 'owner'], value: 'a\u009b31m' },
    },
  });

  it('is cut, and steers no terminal', () => {
    const text = formatText(report({ findings: [hostile, finding()] }));
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('xxx…\n');
    expect(text).toContain('owner: "a\ufffd31m"\n');
    const short = { ...hostile, message: 'a\u202eb' };
    expect(formatText(report({ findings: [short] }))).toContain('a\ufffdb\n');
  });

  it('is cut in Markdown', () => {
    const text = formatMarkdown(report({ findings: [hostile] }));
    expect(text.length).toBeLessThan(5_000);
  });
});

describe('Markdown', () => {
  it('keeps what others wrote from being markup or a mention', () => {
    const text = formatMarkdown(
      report({ findings: [finding({ message: 'a | b <i> @team `x`\n# c' })] }),
    );
    expect(text).toContain('a \\| b \\<i\\> @\u200bteam \\`x\\` \\# c |');
  });

  it('fits into a comment', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      finding({
        subject: `component:default/c-${index}`,
        message: `No ${index}`,
      }),
    );
    const text = formatMarkdown(report({ findings, failures }));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('… and 4900 more');
    expect(text).toContain('- `thin-owner` on `group:default/a`: Oh');
  });

  it('folds what is only for information', () => {
    const text = formatMarkdown(
      report({ findings: [finding({ severity: 'info' })] }),
    );
    expect(text).toContain('<summary>1 info</summary>\n\n| severity |');
    expect(text).not.toContain('What to do');
  });
});

describe('SARIF', () => {
  it('names places as URIs, and things where there is no file', () => {
    const source = { file: 'a folder/ü.yaml', line: 3 };
    const log = JSON.parse(
      formatSarif(
        report({
          findings: [finding({ source }), finding({ severity: 'info' })],
          problems: [
            { type: 'empty', file: '/abs', message: 'Empty.' },
            {
              type: 'refused',
              file: 'https://a.example/a b?x=1',
              message: 'No.',
            },
          ],
          failures,
        }),
        { pages: [], version: '1.2.3' },
      ),
    );
    const [first, second] = log.runs[0].results;
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20folder/%C3%BC.yaml' },
      region: { startLine: 3 },
    });
    expect(second.level).toBe('note');
    expect(second.locations).toEqual([
      {
        logicalLocations: [
          { fullyQualifiedName: 'component:default/shop', kind: 'resource' },
        ],
      },
    ]);
    const [invocation] = log.runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const notifications: Array<{
      locations?: Array<{
        physicalLocation: { artifactLocation: { uri: string } };
      }>;
    }> = invocation.toolExecutionNotifications;
    expect(
      notifications.map(
        one => one.locations?.[0].physicalLocation.artifactLocation.uri,
      ),
    ).toEqual(['file:///abs', 'https://a.example/a%20b?x=1', undefined]);
  });
});

describe('a page', () => {
  it('reads without its marks', () => {
    const page =
      '# T\n\n`a` **b** [c](d)\n\n### E\n\n```yaml\nx: `1`\n```\n\n| `k` | v |\n';
    expect(renderPage(page, false)).toBe(
      'T\n=\n\na b c (d)\n\nE\n\n    x: `1`\n\n|  k  | v |\n',
    );
  });
});
