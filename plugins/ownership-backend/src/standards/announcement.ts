import { createHash } from 'node:crypto';
import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  OwnedEntity,
  Requirement,
  requirementFix,
  Snapshot,
  standardPhase,
  StandardReading,
  versionOf,
} from '@pillars/plugin-ownership-common';

/** How many things a notification names; the page behind its link has the rest. */
const NAMED = 5;

const TOPIC = 'Standards';

// A notification's title is kept in a column of 255.
const LONGEST = 150;

/** What a team has to do for a standard: its entities by requirement. */
type Todo = Map<Requirement, OwnedEntity[]>;

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
    for (const requirement of unmet) {
      const its = todo.get(requirement) ?? [];
      todo.set(requirement, its);
      its.push(entity);
    }
  }
  return byTeam;
}

const shortened = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

function listed(entities: readonly OwnedEntity[]): string {
  const more = entities.length - NAMED;
  const shown = entities
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** The same again replaces the one before, and is no second one. */
function scopeOf({ standard }: StandardReading, team = ''): string {
  const what = JSON.stringify([standard.ref, versionOf(standard), team]);
  // It is kept in a column of 255 too.
  return createHash('sha256').update(what).digest('hex');
}

function headOf({ standard }: StandardReading, now: number) {
  const { title, name, entity } = standard;
  const { effectiveFrom } = entity.spec;
  return {
    name: shortened(
      [title ?? name, versionOf(standard)].filter(Boolean).join(' '),
    ),
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
  const steps = reading.requirements
    .filter(one => todo.has(one))
    .slice(0, NAMED)
    .map(
      one =>
        `“${shortened(one.statement)}” is not met by ${listed(
          todo.get(one)!,
        )}: ${shortened(requirementFix(one))}`,
    );
  const more = todo.size - steps.length;
  return {
    recipients: { type: 'entity', entityRef: team },
    payload: {
      title: `${name} is adopted, and ${entities.size} of yours ${
        entities.size === 1 ? 'does' : 'do'
      } not meet it yet`,
      description: [
        until,
        ...steps,
        ...(more > 0 ? [`Requirements beside these: ${more}.`] : []),
      ].join(' '),
      link: linkTo(reading, team),
      topic: TOPIC,
      scope: scopeOf(reading, team),
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
      description: `${until} Entities that it binds: ${reading.entities.length}. Teams that do not meet it yet, and were told: ${teams}.`,
      link: linkTo(reading),
      topic: TOPIC,
      scope: scopeOf(reading),
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
