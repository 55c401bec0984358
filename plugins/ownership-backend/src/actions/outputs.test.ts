import { z } from 'zod/v3';
import {
  FULL_DECISION,
  FULL_OWNERSHIP,
  FULL_SENTENCES,
} from '../__testUtils__/fullAnswers';
import { decisionOutput, ownershipOutput } from './outputs';

describe('what the registry leaves of an answer', () => {
  it('is all of a decision', () => {
    const answer = { ...FULL_DECISION, sentences: FULL_SENTENCES };
    expect(decisionOutput(z).parse(answer)).toEqual(answer);
  });

  it('is all of an ownership', () =>
    expect(ownershipOutput(z).parse(FULL_OWNERSHIP)).toEqual(FULL_OWNERSHIP));
});
