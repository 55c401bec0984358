import { englishOf } from '../../testUtils/englishOf';
import { createDecisionWords } from './createDecisionWords';
import { decisionWordsTexts } from './texts';

const words = createDecisionWords(englishOf(decisionWordsTexts));

describe('createDecisionWords', () => {
  it('has a text for all that it says', () =>
    // Where there is none, a translation function says the key.
    expect(JSON.stringify(words)).not.toMatch(/\.(label|means)"/));

  it('says what a value means', () =>
    expect(words.cell.inherited).toEqual({
      label: 'Inherited',
      means: expect.stringContaining('something larger'),
      tone: 'info',
    }));
});
