import { WhoOwnsResponse } from '@pillars/plugin-ownership-common';
import { isOwnership } from '../../portal/answers';
import { Asking, WrongAnswerError } from '../../portal/askPortal';
import { isMissing } from '../../portal/isMissing';

/**
 * Asks a portal who owns something.
 *
 * @param of - an entity, or the address of a repository
 * @returns undefined where the reader sees nothing of that name or there
 */
export async function askWhoOwns(
  of: string,
  { client, options }: Asking,
): Promise<WhoOwnsResponse | undefined> {
  try {
    const answer: unknown = await client.whoOwns(of, options());
    if (isOwnership(answer)) {
      return answer;
    }
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
  throw new WrongAnswerError();
}
