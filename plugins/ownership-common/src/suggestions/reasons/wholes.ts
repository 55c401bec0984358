import { OwnedEntity } from '../../snapshot';
import { ownersOf } from '../../snapshot/owners';
import { HintContext, HintReader } from '../hint';
import { toText } from '../texts';

const wholes =
  (kind: 'system' | 'domain') =>
  ({ snapshot }: HintContext): HintReader =>
  (entity: OwnedEntity) => {
    const whole = entity[kind];
    const node =
      whole === entity.ref || !whole ? undefined : snapshot.get(whole);
    if (!whole || !node) {
      return [];
    }
    const owners = ownersOf(node)
      .filter(ref => snapshot.standingOf(ref) === 'living')
      .sort();
    return owners.map(owner => ({
      owner,
      share: 1 / owners.length,
      ...toText(kind, { whole }),
      evidence: [
        { path: kind, value: whole },
        { ref: whole, path: 'spec.owner', value: owner },
      ],
    }));
  };

/** Who owns the system that it is part of. */
export const systems = wholes('system');

/** Who owns the business domain that its system leads to. */
export const domains = wholes('domain');
