import { AdoptionMatrix } from '@pillars/plugin-ownership-common';
import { Asking, WrongAnswerError } from '../../portal/askPortal';
import { isMatrix } from '../../portal/isMatrix';
import { isMissing } from '../../portal/isMissing';
import { unknownStandard } from './standardRef';

/** The most that one request may ask for. */
const PAGE = 500;

async function knownStandards({ client, options }: Asking): Promise<string[]> {
  const { items }: { items: unknown } = await client.getStandards(
    { limit: PAGE },
    options(),
  );
  if (!Array.isArray(items)) {
    throw new WrongAnswerError();
  }
  return items
    .map(one => String(one?.ref))
    .filter(one => /^.+:.+\/.+/.test(one));
}

/**
 * How far a standard has come in a portal, as far as the token may see it.
 *
 * @param ref - of the standard
 * @throws InputError when it is not there
 */
export async function adoptionInPortal(
  ref: string,
  asking: Asking,
): Promise<AdoptionMatrix> {
  const { client, options } = asking;
  let answer: unknown;
  try {
    answer = await client.getAdoption(ref, options());
  } catch (error) {
    throw isMissing(error)
      ? unknownStandard(ref, await knownStandards(asking))
      : error;
  }
  if (!isMatrix(answer)) {
    throw new WrongAnswerError();
  }
  return answer;
}
