import {
  DecisionAnswer,
  isDecisionPath,
} from '@pillars/plugin-ownership-common';
import { isDecision } from '../../portal/answers';
import { Asking, WrongAnswerError } from '../../portal/askPortal';
import { hasFields } from '../../reader/hasFields';
import { askWhoOwns } from './askWhoOwns';
import { isFullRef, ownedInPortal } from './ownedInPortal';
import { ambiguousName, unknownDecision } from './refusals';
import { unknownEntity } from './unknownEntity';

const noSuch = async (asked: string, asking: Asking) =>
  unknownEntity(asked, await ownedInPortal(asking), 'owned entity');

/**
 * The ref of what has a name, as the portal says it.
 *
 * @throws InputError for what names no entity, or several
 */
async function oneNamed(asked: string, asking: Asking): Promise<string> {
  const answer = await askWhoOwns(asked, asking);
  // What lies in a repository is not of its name.
  const refs =
    answer && !answer.place ? answer.entities.map(one => one.ref) : [];
  if (!refs.length) {
    throw await noSuch(asked, asking);
  }
  if (refs.length > 1) {
    throw ambiguousName(asked, refs);
  }
  return refs[0];
}

/** The decisions that scopes decide, as far as the reader may see them. */
async function knownDecisions({ client, options }: Asking): Promise<string[]> {
  const { decisions }: { decisions: unknown } = await client.getDecisions(
    options(),
  );
  if (!Array.isArray(decisions) || !decisions.every(hasFields)) {
    throw new WrongAnswerError();
  }
  return decisions
    .filter(one => Number(one.scopes) > 0)
    .map(one => String(one.decision));
}

/**
 * Who decides something about an entity, as a portal says today, as far as the
 * token may see it.
 *
 * @throws InputError where the catalog knows no such entity or decision
 */
export async function decisionInPortal(
  entity: string,
  decision: string,
  asking: Asking,
): Promise<DecisionAnswer> {
  const { client, options } = asking;
  // The portal would only say that it is none.
  if (!isDecisionPath(decision)) {
    throw unknownDecision(decision, await knownDecisions(asking));
  }
  const entityRef = isFullRef(entity) ? entity : await oneNamed(entity, asking);
  const answer: unknown = await client.whoDecides(
    { entityRef, decision },
    options(),
  );
  if (!isDecision(answer)) {
    throw new WrongAnswerError();
  }
  if (answer.unknown === 'entity') {
    throw await noSuch(entity, asking);
  }
  if (answer.unknown) {
    throw unknownDecision(decision, await knownDecisions(asking));
  }
  return answer;
}
