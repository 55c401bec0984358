import { daysOfOrphanAge, ORPHAN_AGES } from './orphanAge';

const NOW = Date.parse('2026-03-31T15:00:00Z');

describe('daysOfOrphanAge', () => {
  it('leaves no day out, and none twice', () => {
    expect(
      Object.fromEntries(
        ORPHAN_AGES.map(age => [age, daysOfOrphanAge(age, NOW)]),
      ),
    ).toEqual({
      week: { from: '2026-03-24' },
      month: { from: '2026-03-01', before: '2026-03-24' },
      quarter: { from: '2025-12-31', before: '2026-03-01' },
      year: { from: '2025-03-31', before: '2025-12-31' },
      longer: { before: '2025-03-31' },
    });
  });
});
