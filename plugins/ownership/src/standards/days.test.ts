import { createWords } from '../shared/createWords';
import { sharedTexts } from '../shared/texts';
import { englishOf } from '../testUtils/englishOf';
import { aStandard } from '../testUtils/fixtures';
import { isReviewOverdue, timelyDays, whenInWords } from './days';
import { libraryTexts } from './library/texts';

const NOW = Date.parse('2026-06-15T12:00:00Z');

const t = englishOf(libraryTexts);

const days = (more: Parameters<typeof aStandard>[0]) =>
  timelyDays(aStandard(more), NOW).map(
    ({ kind, day, isOverdue }) =>
      `${t(`day.${kind}`, { day })}${isOverdue ? '!' : ''}`,
  );

describe('timelyDays', () => {
  it('says from when it will bind, and not since when it does', () => {
    const effectiveFrom = '2026-07-01';
    expect(days({ effectiveFrom, phase: 'upcoming' })).toEqual([
      'Binds from 2026-07-01',
    ]);
    expect(days({ effectiveFrom: '2026-01-01' })).toEqual([]);
  });

  it.each([
    ['2026-06-14', ['Review overdue 2026-06-14!']],
    // The day itself is not over.
    ['2026-06-15', ['Review by 2026-06-15']],
    ['2026-09-13', ['Review by 2026-09-13']],
    ['2026-09-14', []],
    ['someday', []],
  ])('says of a review by %s: %j', (reviewBy, words) => {
    expect(days({ reviewBy })).toEqual(words);
  });

  it('says when it ends, if that is near, or it is deprecated', () => {
    expect(days({ sunsetOn: '2027-06-01' })).toEqual([]);
    expect(days({ sunsetOn: '2026-07-01' })).toEqual(['Sunset 2026-07-01']);
    expect(
      days({ sunsetOn: '2027-06-01', status: 'deprecated', phase: 'past' }),
    ).toEqual(['Sunset 2027-06-01']);
    expect(days({ sunsetOn: '2026-06-01' })).toEqual(['Sunset 2026-06-01!']);
  });

  it('is silent on what is over', () => {
    const past = { reviewBy: '2020-01-01', sunsetOn: '2020-01-01' };
    expect(days({ ...past, status: 'retired' })).toEqual([]);
    expect(days({ ...past, removedAt: '2026-01-01T00:00:00Z' })).toEqual([]);
    expect(
      isReviewOverdue(
        aStandard({ ...past, status: 'retired', phase: 'past' }),
        NOW,
      ),
    ).toBe(false);
    // It has an end to speak of, and no review that anybody waits for.
    const deprecated = { status: 'deprecated', phase: 'past' } as const;
    expect(days({ ...past, ...deprecated })).toEqual(['Sunset 2020-01-01!']);
  });
});

it('says when a day is, and nothing of what is none', () => {
  const words = createWords(englishOf(sharedTexts), 'en');
  expect(whenInWords(words, '2026-06-20', NOW)).toBe(', in 5 days');
  expect(whenInWords(words, 'soon', NOW)).toBe('');
});
