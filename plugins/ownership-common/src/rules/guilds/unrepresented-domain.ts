import { decisionIndexOf } from '../../decisions';
import { append } from '../../multimap';
import { GuildNode, Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { domains } from '../subjects';

/** The living owners of what is in production, by domain. */
function ownersByDomain(snapshot: Snapshot): Map<string, Set<string>> {
  const byDomain = new Map<string, Set<string>>();
  for (const entity of snapshot.ownedEntities) {
    if (entity.domain && entity.facts.production) {
      const owners = byDomain.get(entity.domain) ?? new Set();
      entity.livingOwners.forEach(owner => owners.add(owner));
      byDomain.set(entity.domain, owners);
    }
  }
  return byDomain;
}

/** The people whom owners stand for. */
function peopleOf(snapshot: Snapshot, owners: Iterable<string>): string[] {
  return [...owners].flatMap(owner =>
    kindOf(owner) === 'user' ? owner : [...snapshot.declaredMembers(owner)],
  );
}

function toFinding(covering: readonly GuildNode[], owners: readonly string[]) {
  const refs = covering.map(guild => guild.ref).sort();
  return finding({
    messageId: refs.length ? 'unrepresented' : 'uncovered',
    message: refs.length
      ? `Nobody of the teams that own what is in production in it sits in a guild that covers it (${refs.join(
          ', ',
        )}).`
      : 'It has something in production, and no guild covers it.',
    evidence: [
      { path: 'guilds that cover it', value: refs },
      { path: 'owners in production', value: [...owners].sort() },
    ],
    fix: {
      summary: refs.length
        ? 'Find somebody in these teams who joins one of the guilds.'
        : 'Name it in spec.scope of the guilds that it should have a say in, and find somebody who joins them.',
    },
  });
}

/** See unrepresented-domain.md. */
export const unrepresentedDomain = defineRule({
  id: 'unrepresented-domain',
  family: 'guilds',
  title: 'The domain has nobody in a guild',
  severity: 'info',
  preset: 'strict',
  needs: ['guilds', 'domains'],
  options: {},
  subjects: domains,
  createCheck: ({ snapshot, now }) => {
    const { chainOf } = decisionIndexOf(snapshot, now);
    const byDomain = ownersByDomain(snapshot);
    const covering = new Map<string, GuildNode[]>();
    for (const guild of snapshot.guilds) {
      new Set(guild.domains).forEach(one => append(covering, one, guild));
    }
    return domain => {
      if (!covering.size) {
        return notApplicable('no guild says which domains it covers');
      }
      const owners = byDomain.get(domain.ref);
      if (!owners) {
        return notApplicable('nothing in it is in production');
      }
      const people = peopleOf(snapshot, owners);
      if (!people.length) {
        return notApplicable('nobody is known in the teams that own it');
      }
      // What covers a domain covers those below it, as with decisions.
      const guilds = [
        ...new Set(chainOf(domain.ref).flatMap(one => covering.get(one) ?? [])),
      ];
      return guilds.some(guild => people.some(one => guild.members.has(one)))
        ? pass([
            {
              path: 'guilds that cover it',
              value: guilds.map(guild => guild.ref).sort(),
            },
          ])
        : toFinding(guilds, [...owners]);
    };
  },
});
