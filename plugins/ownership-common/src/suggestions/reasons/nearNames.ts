import { NearGroup, nearGroupReader } from '../../rules/shared/nearGroups';
import { Hint, HintContext, HintReader } from '../hint';

function closeness({ sameName, letters }: NearGroup): string {
  if (sameName) {
    return 'has the same name';
  }
  if (letters === 0) {
    return 'has the same name but for hyphens and words such as team';
  }
  return letters === 1
    ? 'is one letter away from its name'
    : `is ${letters} letters away from its name`;
}

function toHint(near: NearGroup, owner: string, share: number): Hint {
  const { ref, name } = near.group;
  return {
    owner: ref,
    share,
    text: `The owner given, ${owner}, ${closeness(near)}.`,
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
