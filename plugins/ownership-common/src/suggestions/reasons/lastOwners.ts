import { HintContext, HintReader } from '../hint';
import { label, toText } from '../texts';

/** Who owned it before, as reviews have seen it. */
export const lastOwners =
  (context: HintContext): HintReader =>
  entity => {
    const last = context.lastOwners.get(entity.ref);
    if (!last) {
      return [];
    }
    const day = last.until.slice(0, 10);
    return [
      {
        owner: last.owner,
        share: 1,
        ...toText('lastOwner', { day }),
        evidence: [{ path: label('lastOwner', { day }), value: last.owner }],
      },
    ];
  };
