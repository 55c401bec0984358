import { DEFAULT_TOPICS } from './defaultTopics';

const pathsBelow = (above: string) =>
  DEFAULT_TOPICS.filter(one => one.decision.startsWith(`${above}/`));

describe('the default taxonomy', () => {
  const roots = DEFAULT_TOPICS.filter(one => !one.decision.includes('/'));

  it('names what every company decides', () => {
    expect(roots.map(one => one.decision)).toEqual([
      'architecture',
      'data',
      'security',
      'delivery',
      'product',
      'people',
      'spending',
    ]);
  });

  it.each(roots)('says what is below $decision', ({ decision }) => {
    const below = pathsBelow(decision);
    expect(below.length).toBeGreaterThanOrEqual(2);
    expect(below.length).toBeLessThanOrEqual(5);
  });

  it('describes each once, in a sentence', () => {
    const paths = DEFAULT_TOPICS.map(one => one.decision);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { decision, title, description } of DEFAULT_TOPICS) {
      expect(decision).toMatch(/^[a-z-]+(\/[a-z-]+)?$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});
