import { NearGroup, nearGroupReader } from '../../rules/shared/nearGroups';
import { Hint, HintContext, HintReader } from '../hint';
import { toText } from '../texts';

function toHint(near: NearGroup, owner: string, share: number): Hint {
  const { ref, name } = near.group;
  const context = near.sameName ? ({ context: 'same' } as const) : {};
  return {
    owner: ref,
    share,
    ...toText('nearName', { given: owner, count: near.letters, ...context }),
    evidence: [
      { path: 'spec.owner', value: owner },
      { ref, path: 'metadata.name', value: name },
    ],
  };
}

/** Whom somebody who wrote the owner may have meant. */
export function nearNames({ snapshot }: HintContext): HintReader {
  const near = nearGroupReader(snapshot);
  return entity =>
    entity.owners
      .filter(owner => owner.standing !== 'placeholder')
      .flatMap(({ ref }) =>
        near(ref).map((one, _, all) => toHint(one, ref, 1 / all.length)),
      );
}
