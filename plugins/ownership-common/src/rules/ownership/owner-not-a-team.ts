import { JsonValue } from '@backstage/types';
import { Evidence } from '../../findings';
import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const NAME_TEAM = 'Name the team that works on it.';

const say = saying({
  messages: {
    group: 'The owner {{owner}} is no team but of type {{word}}.',
    guild: 'The owner {{owner}} is no team but a guild.',
    kind: 'The owner {{owner}} is no team but of kind {{word}}.',
  },
  fixes: {
    group: `${NAME_TEAM} A group that is a team under another word can be mapped with ownership.sources.teams.`,
    guild: `${NAME_TEAM} A group that is a team, and no guild, should not match ownership.sources.guilds.`,
    kind: NAME_TEAM,
  },
  labels: { matchesGuilds: 'matches ownership.sources.guilds' },
});

interface NoTeam {
  /** Which message and which fix it takes. */
  id: 'group' | 'guild' | 'kind';
  /** The type or the kind of the owner. */
  word?: string;
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
    return { id: 'guild', evidence: at(say.label('matchesGuilds'), true) };
  }
  if (group) {
    const type = group.type ?? null;
    return { id: 'group', word: `${type}`, evidence: at('spec.type', type) };
  }
  const { kind } = snapshot.get(owner)!;
  return { id: 'kind', word: kind, evidence: at('kind', kind) };
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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const owners = entity.livingOwners;
      if (!owners.length) {
        return shared.notApplicable('noLivingOwner');
      }
      const others = owners.map(owner => whatElse(snapshot, owner));
      const [first] = others;
      if (!first || others.includes(undefined)) {
        return pass(entity.ownerEvidence);
      }
      const { id, word, evidence } = first;
      return say.finding({
        messageId: id,
        params: { owner: owners[0], word },
        evidence: [...entity.ownerEvidence, evidence],
        about: [owners[0]],
        fix: { fixId: id },
      });
    },
});
