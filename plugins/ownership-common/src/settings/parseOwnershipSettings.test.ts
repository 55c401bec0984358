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

  it.each([
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
