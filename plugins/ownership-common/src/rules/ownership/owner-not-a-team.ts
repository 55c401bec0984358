import { JsonValue } from '@backstage/types';
import { Evidence } from '../../findings';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

const NAME_TEAM = 'Name the team that works on it.';

const FIXES = {
  group: `${NAME_TEAM} A group that is a team under another word can be mapped with ownership.sources.teams.`,
  guild: `${NAME_TEAM} A group that is a team, and no guild, should not match ownership.sources.guilds.`,
  kind: NAME_TEAM,
};

interface NoTeam {
  messageId: 'group' | 'guild' | 'kind';
  /** What the owner is, such as `of kind Guild`. */
  clause: string;
  evidence: Evidence;
}

/** What an owner is instead of a team, or undefined for teams and users. */
function whatElse(snapshot: Snapshot, owner: string): NoTeam | undefined {
  const group = snapshot.group(owner);
  if (group?.isTeam || kindOf(owner) === 'user') {
    return undefined;
  }
  const at = (path: string, value: JsonValue) => ({ ref: owner, path, value });
  if (group?.isGuild) {
    const evidence = at('matches ownership.sources.guilds', true);
    return { messageId: 'guild', clause: 'a guild', evidence };
  }
  if (group) {
    const evidence = at('spec.type', group.type ?? null);
    return {
      messageId: 'group',
      clause: `of type ${evidence.value}`,
      evidence,
    };
  }
  const { kind } = snapshot.get(owner)!;
  const evidence = at('kind', kind);
  return { messageId: 'kind', clause: `of kind ${kind}`, evidence };
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
        messageId: first.messageId,
        message: `The owner ${owners[0]} is no team but ${first.clause}.`,
        evidence: [...entity.ownerEvidence, first.evidence],
        about: [owners[0]],
        fix: { summary: FIXES[first.messageId] },
      });
    },
});
