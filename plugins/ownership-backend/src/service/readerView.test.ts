import { createSnapshot } from '@pillars/plugin-ownership-common';
import { settings, team } from '../__testUtils__/reviewed';
import { viewFor } from './readerView';

const snapshot = createSnapshot([team('blue'), team('red')], settings);

const unreadable = async () => {
  throw new Error('ECONNREFUSED');
};

describe('viewFor', () => {
  const sees = async (visible: string[] | undefined) => {
    const { maySee } = await viewFor(
      { snapshot: async () => snapshot, lastSnapshot: snapshot },
      visible,
    );
    return ['group:default/blue', 'group:default/red', 'group:default/x'].map(
      maySee,
    );
  };

  it('hides what the catalog holds and the reader may not see', async () => {
    expect(await sees(undefined)).toEqual([true, true, true]);
    expect(await sees(['group:default/blue'])).toEqual([true, false, true]);
    expect(await sees([])).toEqual([false, false, true]);
  });

  it('does not wait for a catalog that is being read again', async () => {
    const reading = jest.fn(() => new Promise<never>(() => {}));
    const reviewer = { snapshot: reading, lastSnapshot: snapshot };
    expect((await viewFor(reviewer, undefined)).snapshot).toBe(snapshot);
    expect(reading).toHaveBeenCalledTimes(1);
  });

  it('keeps to what was read where the catalog cannot be read now', async () => {
    const reviewer = { snapshot: unreadable, lastSnapshot: snapshot };
    expect((await viewFor(reviewer, undefined)).snapshot).toBe(snapshot);
  });

  it('says that the catalog cannot be read where it never was', async () => {
    const reviewer = { snapshot: unreadable, lastSnapshot: undefined };
    await expect(viewFor(reviewer, undefined)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(
        /^The catalog cannot be read.*ECONNREFUSED/,
      ),
    });
  });
});
