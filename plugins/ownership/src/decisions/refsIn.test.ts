import { aDecisionAnswer } from '../testUtils/decisionFixtures';
import { partsOf, refsOf } from './refsIn';

const marked = (text: string) =>
  partsOf(text)
    .map(part => (part.isRef ? `<${part.text}>` : part.text))
    .join('');

describe('partsOf', () => {
  it.each([
    [
      'group:default/g decides a/b of domain:x/y: it.',
      '<group:default/g> decides a/b of <domain:x/y>: it.',
    ],
    [
      'group:default/g (decisionscope:default/a.b) and user:default/u, too',
      '<group:default/g> (<decisionscope:default/a.b>) and <user:default/u>, too',
    ],
    ['It goes to guild:default/k_1.', 'It goes to <guild:default/k_1>.'],
    ['see http://a.b/c and data/events', 'see http://a.b/c and data/events'],
    ['', ''],
  ])('finds the refs of %j', (text, expected) =>
    expect(marked(text)).toBe(expected),
  );

  it('takes a long text without delay', () => {
    const text = `a:b/${'.-'.repeat(500_000)}!`;
    expect(marked(text)).toBe(text);
  });
});

describe('refsOf', () => {
  it('finds whom a conflict names, beyond those that its sentence does', () => {
    const conflict = ['a', 'b', 'c', 'd', 'e'].map(name => ({
      scope: `decisionscope:default/${name}`,
      decider: `group:default/${name}`,
    }));
    expect(
      refsOf(
        aDecisionAnswer({ decider: undefined, scope: undefined, conflict }),
      ),
    ).toEqual(
      expect.arrayContaining(['group:default/e', 'decisionscope:default/e']),
    );
  });

  it('finds all that an answer names, each once', () =>
    expect(refsOf(aDecisionAnswer()).sort()).toEqual([
      'component:default/checkout',
      'component:default/website',
      'decisionscope:default/later',
      'decisionscope:default/ordering-data',
      'group:default/payments',
      'group:default/platform',
      'group:default/storefront',
      'group:default/support',
      'system:default/ordering',
      'user:default/helene',
    ]));
});
