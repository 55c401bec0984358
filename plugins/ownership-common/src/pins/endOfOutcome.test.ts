import { endOfOutcome } from './endOfOutcome';

const BLUE = 'group:default/blue';
const RED = 'group:default/red';
const TODAY = '2026-03-01';
const BEFORE = '2026-02-28';

const orphaned = { ownership: 'orphaned' as const };
const ofBlue = { ownership: 'owned' as const, accountable: BLUE };
const ofRed = { ownership: 'atRisk' as const, accountable: RED };

describe('endOfOutcome', () => {
  it.each([
    ['propose-owner', TODAY, ofBlue, 'true'],
    ['propose-owner', BEFORE, ofBlue, 'true'],
    ['propose-owner', TODAY, ofRed, 'otherwise'],
    ['propose-owner', TODAY, undefined, 'otherwise'],
    ['propose-owner', TODAY, orphaned, 'pending'],
    ['propose-owner', BEFORE, orphaned, 'missed'],
    // Whoever is to act on something orphaned does not own it.
    ['propose-owner', BEFORE, { ...orphaned, accountable: BLUE }, 'missed'],
    ['retire', TODAY, undefined, 'true'],
    ['retire', TODAY, ofBlue, 'otherwise'],
    ['retire', TODAY, orphaned, 'pending'],
    ['retire', BEFORE, orphaned, 'missed'],
    ['accept', TODAY, orphaned, 'pending'],
    ['accept', BEFORE, orphaned, 'missed'],
    ['accept', BEFORE, ofBlue, 'otherwise'],
    ['accept', TODAY, undefined, 'otherwise'],
    ['open', undefined, orphaned, 'none'],
    ['open', undefined, undefined, 'none'],
  ] as const)('%s until %s: %j is %s', (outcome, dueOn, later, expected) => {
    const owner = outcome === 'propose-owner' ? BLUE : undefined;
    expect(endOfOutcome({ outcome, owner, dueOn }, later, TODAY)).toBe(
      expected,
    );
  });
});
