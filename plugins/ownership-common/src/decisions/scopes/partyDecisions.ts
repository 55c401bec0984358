import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { statedRefs, vetoesIn } from '../statedParties';
import { ScopeInForce } from '../types';
import { ownLevels } from './ownLevels';
import { itemReader } from './scopeItem';
import { PartyDecisions } from './types';

/**
 * What a person, a group or a guild has to do with the scopes in force that the
 * reader may see.
 *
 * @param ref - full ref of the party
 * @param now - milliseconds since 1970
 * @public
 */
export function partyDecisions(
  snapshot: Snapshot,
  ref: string,
  now: number,
  maySee: MaySee = () => true,
): PartyDecisions {
  const index = decisionIndexOf(snapshot, now);
  const scopes = index.scopes.filter(one => maySee(one.ref));
  const toItem = itemReader(snapshot, index, now, maySee);
  const itemsOf = (concerns: (scope: ScopeInForce) => boolean) =>
    scopes.filter(concerns).map(toItem);
  return {
    decides: itemsOf(one => one.decider === ref),
    consulted: itemsOf(one => statedRefs(one, 'consulted').includes(ref)),
    informed: itemsOf(one => statedRefs(one, 'informed').includes(ref)),
    vetoes: itemsOf(one => vetoesIn([one]).some(({ by }) => by === ref)),
    escalates: scopes
      // Its own decider is only asked again.
      .filter(one => one.decider !== ref)
      .flatMap(scope => {
        const level = ownLevels(scope).find(one => one.to === ref);
        return level ? [{ scope: toItem(scope), level }] : [];
      }),
  };
}
