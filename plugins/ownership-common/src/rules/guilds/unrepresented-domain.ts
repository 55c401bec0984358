import { decisionIndexOf } from '../../decisions';
import { append } from '../../multimap';
import { GuildNode, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { domains } from '../subjects';

const say = saying({
  messages: {
    unrepresented:
      'Nobody of the teams that own what is in production in it sits in a guild that covers it ({{guilds}}).',
    uncovered: 'It has something in production, and no guild covers it.',
  },
  fixes: {
    join: 'Find somebody in these teams who joins one of the guilds.',
    cover:
      'Name it in spec.scope of the guilds that it should have a say in, and find somebody who joins them.',
  },
  clauses: {
    noScopes: 'no guild says which domains it covers',
    noProduction: 'nothing in it is in production',
    noPeople: 'nobody is known in the teams that own it',
  },
  labels: {
    covering: 'guilds that cover it',
    owners: 'owners in production',
  },
});

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
  return say.finding({
    messageId: refs.length ? 'unrepresented' : 'uncovered',
    params: { guilds: refs },
    evidence: [
      { path: say.label('covering'), value: refs },
      { path: say.label('owners'), value: [...owners].sort() },
    ],
    fix: { fixId: refs.length ? 'join' : 'cover' },
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
  texts: say.texts,
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
        return say.notApplicable('noScopes');
      }
      const owners = byDomain.get(domain.ref);
      if (!owners) {
        return say.notApplicable('noProduction');
      }
      const people = peopleOf(snapshot, owners);
      if (!people.length) {
        return say.notApplicable('noPeople');
      }
      // What covers a domain covers those below it, as with decisions.
      const guilds = [
        ...new Set(chainOf(domain.ref).flatMap(one => covering.get(one) ?? [])),
      ];
      return guilds.some(guild => people.some(one => guild.members.has(one)))
        ? pass([
            {
              path: say.label('covering'),
              value: guilds.map(guild => guild.ref).sort(),
            },
          ])
        : toFinding(guilds, [...owners]);
    };
  },
});
