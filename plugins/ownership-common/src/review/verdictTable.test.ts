import { Lead } from '../snapshot';
import { ownershipVerdict, runVerdict } from './verdictTable';
import { riskOf } from './risk';

const found = (rule: string, severity = 'error', messageId = 'm') =>
  ({ rule, severity, messageId } as Parameters<
    typeof ownershipVerdict
  >[0] extends Iterable<infer F>
    ? F
    : never);

describe('ownershipVerdict', () => {
  it.each([
    ['missing-owner', 'orphaned'],
    ['placeholder-owner', 'orphaned'],
    ['dangling-owner', 'orphaned'],
    ['disbanded-owner', 'orphaned'],
    ['hollow-owner', 'orphaned'],
    ['thin-owner', 'atRisk'],
    ['ambiguous-owner', 'atRisk'],
    ['owner-not-a-team', 'atRisk'],
    ['no-runbook', 'owned'],
    ['operated-by-other', 'owned'],
  ])('%s → %s', (rule, verdict) => {
    expect(ownershipVerdict([found(rule)])).toBe(verdict);
  });

  it('takes the worst', () => {
    expect(ownershipVerdict([found('thin-owner'), found('hollow-owner')])).toBe(
      'orphaned',
    );
  });

  it('counts an owner who is a user in production only', () => {
    const of = (id: string) =>
      ownershipVerdict([found('user-owned', 'error', id)]);
    expect(of('production')).toBe('atRisk');
    expect(of('elsewhere')).toBe('owned');
  });

  it('is not moved by info', () => {
    expect(ownershipVerdict([found('hollow-owner', 'info')])).toBe('owned');
  });
});

describe('runVerdict', () => {
  const fact = { value: 'x', path: 'p' };
  const lead = (to: Lead['to']) =>
    ({ to, fact, ref: 'group:default/x' } as Lead);
  const of = (
    operator: Lead['to'],
    onCall: Lead['to'],
    escalation: Lead['to'],
  ) =>
    runVerdict(true, {
      operator: lead(operator),
      onCall: lead(onCall),
      escalation: lead(escalation),
    });

  it('shows what all three say alike', () => {
    expect(of('owner', 'owner', 'owner')).toBe('shown');
    expect(of('managed', 'owner', 'owner')).toBe('shown');
  });

  it('contradicts as soon as one leads elsewhere', () => {
    expect(of('unknown', 'elsewhere', 'unattributed')).toBe('contradicted');
  });

  it('does not count as failing what is not stated or not attributed', () => {
    expect(of('unknown', 'unknown', 'unknown')).toBe('undeclared');
    expect(of('owner', 'unattributed', 'owner')).toBe('undeclared');
    expect(of('owner', 'owner', 'unknown')).toBe('undeclared');
  });

  it('does not apply out of scope, whatever the leads', () => {
    const elsewhere = lead('elsewhere');
    expect(
      runVerdict(false, {
        operator: elsewhere,
        onCall: elsewhere,
        escalation: elsewhere,
      }),
    ).toBe('notApplicable');
  });
});

describe('riskOf', () => {
  it('adds verdict, tier and dependents, up to 100', () => {
    expect(
      riskOf({
        ownership: 'orphaned',
        tier: 1,
        production: true,
        dependents: 40,
      }),
    ).toEqual({ score: 100, parts: { verdict: 60, tier: 25, dependents: 15 } });
    expect(
      riskOf({ ownership: 'owned', production: false, dependents: 0 }).score,
    ).toBe(0);
  });

  it('puts production of unknown tier between tiers 2 and 3', () => {
    const of = (tier?: number) =>
      riskOf({ ownership: 'atRisk', tier, production: true, dependents: 0 })
        .score;
    expect(of(2)).toBeGreaterThan(of());
    expect(of()).toBeGreaterThan(of(3));
  });
});
