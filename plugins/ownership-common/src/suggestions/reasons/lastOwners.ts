import { HintContext, HintReader } from '../hint';

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
        text: `It owned this until ${day}.`,
        evidence: [{ path: `spec.owner on ${day}`, value: last.owner }],
      },
    ];
  };
