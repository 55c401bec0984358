import { DEFAULT_SETTINGS, parseOwnershipSettings } from '.';

describe('parseOwnershipSettings', () => {
  it('gives the defaults for nothing', () => {
    expect(parseOwnershipSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(parseOwnershipSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves to the backend what concerns it alone', () => {
    const backend = {
      schedule: { frequency: 'x' },
      notifications: { standards: 'true' },
      retention: { refusals: 'P1D' },
    };
    expect(parseOwnershipSettings(backend)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the annotations known out of the box after an adopter’s', () => {
    const { onCall } = parseOwnershipSettings({
      sources: { onCall: [{ label: 'pager' }] },
    }).sources;
    expect(onCall).toEqual([
      { label: 'pager' },
      ...DEFAULT_SETTINGS.sources.onCall,
    ]);
  });

  it('takes no group for a guild, unless it is told to', () => {
    const guilds = { 'spec.type': 'guild' };
    expect(DEFAULT_SETTINGS.sources.guilds).toBeUndefined();
    expect(parseOwnershipSettings({ sources: { guilds } }).sources).toEqual({
      ...DEFAULT_SETTINGS.sources,
      guilds,
    });
  });

  it('flattens a taxonomy, depth first', () => {
    const taxonomy = [
      {
        name: 'build',
        title: 'How we build',
        description: 'All of it.',
        decisions: [
          { name: 'store', decisions: [{ name: 'big' }] },
          { name: 'constructor' },
        ],
      },
      { name: 'store' },
    ];
    const required = ['store', 'build/store'];
    const { decisions } = parseOwnershipSettings({
      decisions: { taxonomy, required },
    });
    expect(decisions).toEqual({
      topics: [
        {
          decision: 'build',
          title: 'How we build',
          description: 'All of it.',
        },
        { decision: 'build/store', title: 'store' },
        { decision: 'build/store/big', title: 'big' },
        { decision: 'build/constructor', title: 'constructor' },
        { decision: 'store', title: 'store' },
      ],
      required,
    });
  });

  it('requires decisions of the default taxonomy, or none', () => {
    const { topics } = DEFAULT_SETTINGS.decisions;
    const required = ['spending/cloud'];
    expect(
      parseOwnershipSettings({ decisions: { required } }).decisions,
    ).toEqual({ topics, required });
    expect(
      parseOwnershipSettings({ decisions: { required: [] } }).decisions,
    ).toEqual({ topics, required: [] });
    expect(parseOwnershipSettings({ decisions: {} }).decisions).toEqual({
      topics,
    });
  });

  it('takes a path of eight words and no longer one', () => {
    const nested = (depth: number): object =>
      depth === 1
        ? { name: 'a' }
        : { name: 'a', decisions: [nested(depth - 1)] };
    const parse = (depth: number) =>
      parseOwnershipSettings({ decisions: { taxonomy: [nested(depth)] } });
    expect(parse(8).decisions.topics).toHaveLength(8);
    expect(() => parse(9)).toThrow(
      /ownership\.decisions\.taxonomy(\.0\.decisions){7}\.0\.decisions: is too deep: a path has at most 8 words/,
    );
    expect(() => parse(1000)).toThrow(/is too deep/);
  });

  it('takes five hundred topics and no more', () => {
    const parse = (count: number) =>
      parseOwnershipSettings({
        decisions: {
          taxonomy: Array.from({ length: count }, (_, index) => ({
            name: `t${index}`,
          })),
        },
      });
    expect(parse(500).decisions.topics).toHaveLength(500);
    expect(() => parse(501)).toThrow(
      'ownership.decisions.taxonomy: holds 501 topics, and at most 500 are shown',
    );
  });

  it.each([
    [{ decisions: { taxonomies: [] } }, /ownership\.decisions: .*taxonomies/],
    [
      { decisions: { taxonomy: [{ name: 'a' }, { name: 'B c' }] } },
      /ownership\.decisions\.taxonomy\.1\.name: needs a lower-case word/,
    ],
    [
      { decisions: { taxonomy: [{ name: 'a', titel: 'A' }] } },
      /ownership\.decisions\.taxonomy\.0: .*titel/,
    ],
    [
      {
        decisions: {
          taxonomy: [{ name: 'a', decisions: [{ name: 'x' }, { name: 'x' }] }],
        },
      },
      /ownership\.decisions\.taxonomy\.0\.decisions\.1\.name: x stands there twice/,
    ],
    [
      { decisions: { required: ['delivery', 'architecture/datastor'] } },
      /ownership\.decisions\.required\.1: architecture\/datastor is not in the taxonomy\. Did you mean architecture\/datastore\?/,
    ],
    [
      { decisions: { taxonomy: [{ name: 'a' }], required: ['delivery'] } },
      /ownership\.decisions\.required\.0: delivery is not in the taxonomy\.$/,
    ],
    [{ decisions: { required: [7] } }, /ownership\.decisions\.required\.0: /],
    [{ presets: 'strict' }, /ownership: .*presets/],
    [{ preset: 'loud' }, /ownership\.preset: /],
    [{ notifications: { standard: true } }, /ownership\.notifications: /],
    [{ retention: { refusal: 'P1D' } }, /ownership\.retention: /],
    [{ rules: { x: { enabled: 'yes' } } }, /ownership\.rules\.x\.enabled: /],
    [{ rules: { x: { severity: 'bad' } } }, /ownership\.rules\.x\.severity: /],
    [{ steward: 'sre' }, /ownership\.steward: needs a full ref/],
    [
      { sources: { tier: [{ label: 'a', field: 'b' }] } },
      /ownership\.sources\.tier\.0: needs exactly one of/,
    ],
    [
      { sources: { tier: [{ where: { kind: 'API' } }] } },
      /ownership\.sources\.tier\.0: needs `where` and `value` together/,
    ],
    [
      { sources: { production: { 'spec.lifecycle': { $inn: ['x'] } } } },
      /ownership\.sources\.production/,
    ],
    [
      { sources: { production: 3 } },
      /ownership\.sources\.production: needs a filter predicate/,
    ],
    [
      { sources: { guilds: 'guild' } },
      /ownership\.sources\.guilds: needs a filter predicate such as { kind: Group }/,
    ],
    [
      { sources: { guilds: { 'spec.type': { $in: [] } } } },
      /ownership\.sources\.guilds: can never match: nothing has a spec\.type/,
    ],
    [
      { sources: { guilds: { kind: 'Guild' } } },
      /ownership\.sources\.guilds: can never match: only Group is looked at/,
    ],
    [
      { sources: { teams: { kind: 'Team' } } },
      /ownership\.sources\.teams: can never match: only Group is looked at/,
    ],
    ['strict', /ownership: /],
  ])('refuses %j, naming the key', (value, message) => {
    expect(() => parseOwnershipSettings(value)).toThrow(message);
  });
});
