import { fetchAll } from './exportList';

describe('fetchAll', () => {
  it('fetches page by page to the end', async () => {
    const all = Array.from({ length: 1100 }, (_, index) => index);
    const ask = jest.fn(async ({ offset = 0, limit = 50 }) => ({
      items: all.slice(offset, offset + limit),
      total: all.length,
    }));
    const items = await fetchAll<{ q: string }, number>(ask, { q: 'x' });
    expect(items).toEqual(all);
    expect(ask).toHaveBeenCalledTimes(3);
    expect(ask).toHaveBeenLastCalledWith({ q: 'x', offset: 1000, limit: 500 });
  });

  it('ends where rows went away meanwhile', async () => {
    const ask = jest.fn(async () => ({ items: [], total: 3 }));
    expect(await fetchAll(ask, {})).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
