import { toDay } from '../../dates';
import { matches } from '../../matches';
import { append } from '../../multimap';
import { Waiver } from '../../overlay/types';
import { waiverHolds } from '../../overlay/waiverHolds';
import { SnapshotEntity } from '../../snapshot';
import { defineRule, pass, RuleContext } from '../Rule';
import { saying } from '../saying';
import { Subjects } from '../subjects';

const say = saying({
  messages: {
    expired:
      'A waiver of {{rule}} held until {{day}}, and what it accepted is still there.',
    undated: 'A waiver of {{rule}} has no date on which it ends.',
  },
  fixes: {
    askAgain: 'Do what {{rule}} says of it, or ask for a new waiver.',
    giveDate: 'Give the waiver a date, or do what {{rule}} says of it.',
  },
  labels: { waiver: 'waiver', lastDay: 'expiresOn of the waiver' },
});

const isSelection = (waiver: Waiver) => waiver.appliesTo !== undefined;

const selects = (waiver: Waiver, { entity }: SnapshotEntity) =>
  matches(waiver.appliesTo, entity) === true;

/** What waivers may be about; nothing else is looked at. */
const waivedEntities: Subjects = {
  kinds: [],
  of: ({ entities, waivers }) => {
    const named = new Set(waivers.map(waiver => waiver.subject));
    const selections = waivers.filter(isSelection);
    return [...entities.values()].filter(
      node => named.has(node.ref) || selections.some(one => selects(one, node)),
    );
  },
};

/** Fingerprints of what a rule still finds on the entity at hand. */
type StillFound = (rule: string) => readonly string[];

/** The waivers that are about what is still found on an entity. */
function waiversReader(waivers: readonly Waiver[]) {
  const bySubject = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (waiver.subject && !isSelection(waiver)) {
      append(bySubject, waiver.subject, waiver);
    }
  }
  const selections = waivers.filter(isSelection);
  return (node: SnapshotEntity, stillFound: StillFound): Waiver[] => [
    ...(bySubject.get(node.ref) ?? []),
    // A finding is rarer, and cheaper to look up, than a match.
    ...selections.filter(
      one => stillFound(one.rule).length > 0 && selects(one, node),
    ),
  ];
}

const lastDay = ({ expiresOn }: Waiver) =>
  toDay(expiresOn)?.toISODate() ?? undefined;

/** In the order in which they ran out; those without a date come last. */
function byLastDay(a: Waiver, b: Waiver): number {
  const key = (one: Waiver) => `${lastDay(one) ?? '~'} ${one.id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Of the waivers of one entity, the last ones of findings that none accepts now. */
function overdue(
  waivers: readonly Waiver[],
  stillFound: StillFound,
  now: number,
): Waiver[] {
  const accepted = ({ rule, fingerprint }: Waiver) =>
    stillFound(rule).filter(one => one === (fingerprint ?? one));
  const holding = waivers.filter(one => waiverHolds(one, now));
  const covered = new Set(holding.flatMap(accepted));
  const last = new Map<string, Waiver>();
  for (const waiver of waivers
    .filter(one => !waiverHolds(one, now))
    .sort(byLastDay)) {
    accepted(waiver)
      .filter(one => !covered.has(one))
      .forEach(one => last.set(one, waiver));
  }
  return [...new Map([...last.values()].map(one => [one.id, one])).values()];
}

function toFinding(waiver: Waiver) {
  const { id, rule } = waiver;
  const day = lastDay(waiver);
  return say.finding({
    messageId: day ? 'expired' : 'undated',
    params: { rule, day },
    evidence: [
      { path: say.label('waiver'), value: id },
      { path: say.label('lastDay'), value: day ?? null },
    ],
    about: [id],
    fix: { fixId: day ? 'askAgain' : 'giveDate' },
  });
}

/** See waiver-expired.md. */
export const waiverExpired = defineRule({
  id: 'waiver-expired',
  family: 'guilds',
  title: 'A waiver has run out',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: waivedEntities,
  createCheck: ({ snapshot, now, fingerprintsOf }: RuleContext) => {
    const waiversOf = waiversReader(snapshot.waivers);
    return subject => {
      const stillFound = (rule: string) => fingerprintsOf(rule, subject.ref);
      const waivers = waiversOf(subject, stillFound);
      const found = overdue(waivers, stillFound, now);
      return found.length ? found.map(toFinding) : pass();
    };
  },
});
