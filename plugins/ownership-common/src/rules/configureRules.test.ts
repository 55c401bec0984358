import { parseOwnershipSettings } from '../settings';
import { configureRules } from './configureRules';
import { noRunbook } from './run/no-runbook';
import { opsSilo } from './run/ops-silo';
import { undecided } from './decisions/undecided';
import { teamSize } from './topology/team-size';

const named = { ...noRunbook, id: 'named', options: { names: [] } };
const RULES = [noRunbook, opsSilo, undecided, teamSize, named];

const configure = (settings: object) =>
  configureRules(RULES, parseOwnershipSettings(settings));

const ofRunbook = (own: object) => ({ rules: { 'no-runbook': own } });

describe('configureRules', () => {
  it('turns on what the preset holds, unless a rule says otherwise', () => {
    const on = (settings: object) =>
      configure(settings)
        .filter(one => one.enabled)
        .map(one => one.rule.id);
    expect(on({ preset: 'minimal' })).toEqual([]);
    expect(on({})).toEqual(['no-runbook', 'undecided', 'team-size', 'named']);
    expect(on({ preset: 'strict' })).toContain('ops-silo');
    expect(on(ofRunbook({ enabled: false }))).not.toContain('no-runbook');
  });

  it('lays options over the defaults', () => {
    const [{ options, severity }] = configure(
      ofRunbook({ options: { tiers: [1] }, severity: 'info' }),
    );
    expect(options).toEqual({ tiers: [1] });
    expect(severity).toBe('info');
  });

  it.each([
    [
      { rules: { 'no-runbok': {} } },
      'ownership.rules.no-runbok: no such rule. Did you mean no-runbook?',
    ],
    [{ rules: { nonsense: {} } }, 'ownership.rules.nonsense: no such rule.'],
    [
      ofRunbook({ options: { tier: [1] } }),
      'ownership.rules.no-runbook.options.tier: no such option; the rule has tiers',
    ],
    [
      ofRunbook({ options: { tiers: 1 } }),
      'ownership.rules.no-runbook.options.tiers: expected a list such as [1,2,3], found 1',
    ],
    [
      ofRunbook({ options: { tiers: ['one'] } }),
      'ownership.rules.no-runbook.options.tiers: expected a list such as [1,2,3], found ["one"]',
    ],
    [
      { rules: { named: { options: { names: [7] } } } },
      'ownership.rules.named.options.names: expected a list such as [], found [7]',
    ],
    [
      ofRunbook({ appliesTo: { kind: 'Group' } }),
      'ownership.rules.no-runbook.appliesTo: can never match: only Component, API, Resource, System are looked at',
    ],
    [
      { ownedKinds: ['API'], ...ofRunbook({ appliesTo: { kind: 'System' } }) },
      'ownership.rules.no-runbook.appliesTo: can never match: only API is looked at',
    ],
    [
      { rules: { 'team-size': { appliesTo: { kind: 'Component' } } } },
      'ownership.rules.team-size.appliesTo: can never match: only Group is looked at',
    ],
  ])('refuses %j, naming the key', (settings, message) => {
    expect(() => configure(settings)).toThrow(message);
  });

  it('takes a list of any length', () => {
    expect(configure(ofRunbook({ options: { tiers: [] } }))[0].options).toEqual(
      { tiers: [] },
    );
  });
});
