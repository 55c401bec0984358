import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readRetention } from './readRetention';

const HOUR = 3_600_000;

const read = (data: JsonObject) =>
  readRetention(mockServices.rootConfig({ data }));

describe('readRetention', () => {
  it.each<[JsonObject, number, number]>([
    [{}, HOUR, 168 * HOUR],
    [{ catalog: { processingInterval: { minutes: 5 } } }, HOUR, 168 * HOUR],
    [{ catalog: { processingInterval: { hours: 6 } } }, 18 * HOUR, 168 * HOUR],
    [{ catalog: { processingInterval: false } }, HOUR, 168 * HOUR],
    [
      {
        catalog: { processingInterval: { hours: 6 } },
        ownership: {
          retention: { refusals: { minutes: 6 }, duplicates: 'P1D' },
        },
      },
      0.1 * HOUR,
      24 * HOUR,
    ],
  ])('reads %j', (data, refusals, duplicates) => {
    expect(read(data)).toEqual({ refusals, duplicates });
  });

  it('names the key of what is no duration', () => {
    expect(() =>
      read({ ownership: { retention: { refusals: { fortnights: 1 } } } }),
    ).toThrow(/ownership\.retention\.refusals/);
  });
});
