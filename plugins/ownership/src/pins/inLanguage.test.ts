import { frenchWording } from '@pillars/plugin-ownership-common/french';
import { anItem, aPinAnswer } from '../testUtils/pinFixtures';
import { sayAnswer, sayItem, sayReason } from './inLanguage';

const TEXT = 'The decider a person does not exist in the catalog.';

const REASON = {
  rule: 'undecidable-scope',
  messageId: 'dangling',
  text: TEXT,
  params: { decider: { clause: 'aPerson' }, problem: { clause: 'dangling' } },
  evidence: [{ path: 'spec.decider', value: 'a person' }],
};

describe('a pinned review in another language', () => {
  it('says what was pinned with what it takes', () => {
    expect(sayReason(REASON, frenchWording)).toEqual({
      ...REASON,
      text: 'Le décideur quelqu’un n’existe pas dans le catalogue.',
    });
  });

  it('leaves what was pinned without as it was said', () => {
    const { params: _, ...older } = REASON;
    const item = anItem({ reasons: [older] });
    expect(sayItem(item, frenchWording)).toEqual(item);
  });

  it('says what was not set up', () => {
    const { notSetUp } = sayAnswer(aPinAnswer(), frenchWording);
    expect(notSetUp.map(({ title }) => title)).toEqual([
      'Interactions entre équipes',
    ]);
  });
});
