import { Evidence } from '../../findings';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

/** What an owner is instead of a team, or undefined for teams and users. */
function whatElse(snapshot: Snapshot, owner: string): Evidence | undefined {
  const group = snapshot.group(owner);
  if (group) {
    return group.isTeam
      ? undefined
      : { ref: owner, path: 'spec.type', value: group.type ?? null };
  }
  return kindOf(owner) === 'user'
    ? undefined
    : { ref: owner, path: 'kind', value: snapshot.get(owner)!.kind };
}

/** See owner-not-a-team.md. */
export const ownerNotATeam = defineRule({
  id: 'owner-not-a-team',
  family: 'ownership',
  title: 'The owner is no team',
  severity: 'warning',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const owners = entity.livingOwners;
      if (!owners.length) {
        return notApplicable('it has no living owner');
      }
      const others = owners.map(owner => whatElse(snapshot, owner));
      const [first] = others;
      if (!first || others.includes(undefined)) {
        return pass(entity.ownerEvidence);
      }
      return finding({
        messageId: first.path === 'kind' ? 'kind' : 'group',
        message: `The owner ${owners[0]} is no team but of ${
          first.path === 'kind' ? 'kind' : 'type'
        } ${first.value}.`,
        evidence: [...entity.ownerEvidence, first],
        about: [owners[0]],
        fix: {
          summary:
            'Name the team that works on it. A group that is a team under another word can be mapped with ownership.sources.teams.',
        },
      });
    },
});
