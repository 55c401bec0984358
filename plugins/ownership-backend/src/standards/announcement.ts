import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  Snapshot,
  standardPhase,
  StandardReading,
} from '@pillars/plugin-ownership-common';

/** How many things a notification names; the page behind its link has the rest. */
const NAMED = 5;

const TOPIC = 'Standards';

/** What a team has to do for a standard: names of entities by requirement. */
type Todo = Map<string, string[]>;

/** By accountable team or person, the MUSTs that what they own does not meet. */
function todosOf(
  { requirements, entities }: StandardReading,
  { accountableFor }: Snapshot,
): Map<string, Todo> {
  const byTeam = new Map<string, Todo>();
  for (const { entity, states } of entities) {
    const team = accountableFor(entity.ref);
    const unmet = requirements.filter(
      ({ level }, index) => level === 'MUST' && states[index] === 'unmet',
    );
    if (!team || !unmet.length) {
      continue;
    }
    const todo = byTeam.get(team) ?? new Map();
    byTeam.set(team, todo);
    for (const { statement } of unmet) {
      todo.set(statement, [...(todo.get(statement) ?? []), entity.name]);
    }
  }
  return byTeam;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function headOf({ standard }: StandardReading, now: number) {
  const { title, name, entity } = standard;
  const { version, effectiveFrom } = entity.spec;
  return {
    name: [title ?? name, version].filter(Boolean).join(' '),
    until:
      standardPhase(standard, now) === 'upcoming'
        ? `It takes effect on ${effectiveFrom}.`
        : 'It is in force.',
  };
}

function linkTo({ standard }: StandardReading, team?: string): string {
  const { namespace, name } = parseEntityRef(standard.ref);
  const query = new URLSearchParams({ tab: 'adoption', ...(team && { team }) });
  return `/ownership/standards/${namespace}/${name}?${query}`;
}

function toTeam(
  reading: StandardReading,
  [team, todo]: [string, Todo],
  now: number,
): NotificationSendOptions {
  const { name, until } = headOf(reading, now);
  const entities = new Set([...todo.values()].flat());
  const steps = [...todo].map(
    ([statement, names]) => `${statement} Not met by ${listed(names)}.`,
  );
  return {
    recipients: { type: 'entity', entityRef: team },
    payload: {
      title: `${name} is adopted, and ${entities.size} of yours ${
        entities.size === 1 ? 'does' : 'do'
      } not meet it yet`,
      description: [until, ...steps].join(' '),
      link: linkTo(reading, team),
      topic: TOPIC,
      // The same again replaces the one before, and is no second one.
      scope: JSON.stringify([reading.standard.ref, name, team]),
    },
  };
}

/** A guild's own ref reaches nobody of it, so its people are told by name. */
function toGuild(
  reading: StandardReading,
  people: readonly string[],
  teams: number,
  now: number,
): NotificationSendOptions {
  const { name, until } = headOf(reading, now);
  return {
    recipients: { type: 'entity', entityRef: [...people] },
    payload: {
      title: `${name} is adopted`,
      description: `${until} It binds ${reading.entities.length} entities; ${teams} of the teams that own them do not meet it yet, and were told.`,
      link: linkTo(reading),
      topic: TOPIC,
      scope: JSON.stringify([reading.standard.ref, name]),
    },
  };
}

/**
 * What to tell whom when a standard is adopted: the teams that do not meet it
 * yet, what to do and until when; its guild's people, how far it is.
 *
 * @param now - milliseconds since 1970
 */
export function announcementsOf(
  reading: StandardReading,
  snapshot: Snapshot,
  now: number,
): NotificationSendOptions[] {
  const todos = [...todosOf(reading, snapshot)];
  const guild = snapshot.guilds.find(
    ({ ref }) => ref === reading.standard.guild,
  );
  const people = [...(guild?.members ?? [])].filter(ref => snapshot.get(ref));
  return [
    ...todos.map(todo => toTeam(reading, todo, now)),
    ...(people.length ? [toGuild(reading, people, todos.length, now)] : []),
  ];
}
