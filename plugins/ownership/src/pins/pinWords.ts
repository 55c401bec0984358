import {
  OutcomeEnd,
  OverviewTopic,
  PinChange,
  PinOutcomeType,
} from '@pillars/plugin-ownership-common';
import { percentOf, plural, Words } from '../shared/words';

/** Words for something that one can do as well. */
type Asked = Words & { act: string };

export const OUTCOME: Record<PinOutcomeType, Asked> = {
  'propose-owner': {
    label: 'New owner proposed',
    act: 'Propose an owner',
    means: 'A team takes it, by a day.',
    tone: 'good',
  },
  accept: {
    label: 'Accepted',
    act: 'Accept it as it is',
    means: 'It stays as it is until a day, for a reason.',
    tone: 'info',
  },
  retire: {
    label: 'To be retired',
    act: 'Retire it',
    means: 'It goes, by a day.',
    tone: 'warn',
  },
  open: {
    label: 'Left open',
    act: 'Leave it open',
    means: 'It was talked about, and nothing was decided.',
    tone: 'neutral',
  },
};

export const END: Record<OutcomeEnd, Words> = {
  true: { label: 'Came true', means: 'Just what was decided.', tone: 'good' },
  otherwise: {
    label: 'Settled otherwise',
    means: 'It has an owner, or is gone, in another way than was decided.',
    tone: 'info',
  },
  pending: {
    label: 'Not due yet',
    means: 'It is orphaned, and the day is still to come.',
    tone: 'neutral',
  },
  missed: {
    label: 'Due, and still orphaned',
    means: 'The day is past: it needs another decision.',
    tone: 'warn',
  },
  none: {
    label: 'Was left open',
    means: 'Nothing was decided about it.',
    tone: 'neutral',
  },
};

export const CHANGE_WORDS: Record<PinChange, Words> = {
  new: { label: 'Newly orphaned', means: 'Since the one before.', tone: 'bad' },
  gone: {
    label: 'No longer orphaned',
    means: 'It has an owner now, or is gone.',
    tone: 'good',
  },
  still: {
    label: 'Still orphaned',
    means: 'As in the one before.',
    tone: 'warn',
  },
};

/** What a meeting may look through. */
export const LIST: Record<'orphaned' | 'atRisk' | 'contradicted', string> = {
  orphaned: 'Orphaned',
  atRisk: 'At risk',
  contradicted: 'Run by another team',
};

export const TAB: Record<'report' | 'agenda' | 'changes', string> = {
  report: 'Reality check',
  agenda: 'Agenda',
  changes: 'What changed',
};

/** What a topic claims, from how many findings of its rules there are. */
export const TOPIC_CLAIM: Record<
  OverviewTopic,
  { title: string; none: string; some: (findings: string) => string }
> = {
  load: {
    title: 'Load',
    none: 'No team is above the limits of load.',
    some: findings => `The load of teams needs a look: ${findings}.`,
  },
  concentration: {
    title: 'Concentration',
    none: 'No team owns or runs too much of the whole.',
    some: findings => `Much hangs on few teams: ${findings}.`,
  },
  decisions: {
    title: 'Decisions',
    none: 'Everything that is to be decided has one decider.',
    some: findings => `Decisions lack one decider: ${findings}.`,
  },
  guilds: {
    title: 'Guilds',
    none: 'The guilds meet, and have their chairs.',
    some: findings => `Guilds need attention: ${findings}.`,
  },
  interactions: {
    title: 'Interactions',
    none: 'Every interaction between teams has an end, which is still to come.',
    some: findings =>
      `Interactions are past their end, or have none: ${findings}.`,
  },
};

const share = (part: number, of: number) =>
  percentOf(of ? Math.round((100 * part) / of) : 0);

export const CLAIM = {
  title: 'Reality check',
  about:
    'What the review found, with what each claim rests on. It judges nobody.',
  byRule: 'Findings by rule',
  byRuleAbout: 'That nobody had accepted, the most frequent first',
  byDomain: 'By domain',
  byDomainAbout: 'The most orphaned first; each opens its part of the agenda',
  owned: 'Who owns it',
  ownedText: (orphaned: number, of: number) =>
    of
      ? `${orphaned} of ${plural(
          of,
          'entity',
          'entities',
        )} have no living owner (${share(orphaned, of)}).`
      : 'Nothing is there that should have an owner.',
  atRisk: 'Who may lose its owner',
  atRiskText: (atRisk: number) =>
    `${plural(
      atRisk,
      'entity',
      'entities',
    )} could easily lose the owner: one person, a group that is no team, or a name that means two things.`,
  run: 'Who runs it',
  runText: (shown: number, contradicted: number, undeclared: number) =>
    `Of what is known, ${shown} are run by their owner, and ${contradicted} by another team. ${undeclared} are undeclared: that is unknown, and counts neither for nor against.`,
  unknown: 'What is not known',
  unknownText: (needs: string) =>
    `The catalog does not use these yet, so nothing is said of them: ${needs}.`,
  off: 'The rules that would say so are turned off.',
  waits: (needs: string) => `Not set up yet: ${needs}.`,
  findings: (count: number, rule: string) => `${count} × ${rule}`,
  evidence: 'Evidence',
  today: 'Today',
};

export const PIN = {
  title: 'Pinned reviews',
  about:
    'A review, frozen under a link: what a meeting talks about does not move while it is held. What it decides stands beside it.',
  pin: 'Pin the review',
  pinTitle: 'Pin the review as it is now',
  pinAbout:
    'All of the last review is kept as it is: figures, agenda and evidence. It names nobody. That you pinned it is kept.',
  name: 'Title',
  nameAbout: 'Such as the meeting that it is for.',
  nameMissing: 'Give it a few words.',
  note: 'Note',
  noteAbout: 'What the meeting is for; it stands under the title.',
  none: 'No review is pinned yet',
  noneAbout:
    'Pin one before a meeting: it freezes the figures, the orphaned services by domain with the evidence, and takes an outcome for each.',
  decided: (decided: number, orphaned: number) => `${decided} of ${orphaned}`,
  frozen: (reviewed: string, day: string) =>
    `Frozen: the data is from ${day} (${reviewed}), and does not move. Each name leads to how it stands today.`,
  missing: 'There is no such pinned review',
  missingAbout: 'It was removed, or never was.',
  all: 'All pinned reviews',
  print: 'Print',
  printNow: 'Print now',
  back: 'Back',
  remove: 'Remove',
  removeTitle: 'Remove this pinned review',
  removeAbout:
    'It goes with all that was decided in it, for everybody. There is no way back.',
  loading: 'Loading the pinned review',
};

export const AGENDA = {
  noDomain: 'In no domain',
  nothing: 'Nothing matches',
  nothingAbout: 'Nothing on the agenda has all that is asked for.',
  empty: 'Nothing to talk about',
  emptyAbout: 'The review found nothing of this sort.',
  showAll: 'Show everything',
  why: 'Why',
  person: 'a person',
  nobody: 'nobody',
  owner: 'Owner as stated',
  could: 'Could own it',
  since: 'Orphaned since',
  outcome: 'Outcome',
  undecided: 'No outcome yet',
  decide: 'Decide…',
  change: 'Change…',
  decideTitle: 'What is decided?',
  decideAbout: (name: string) =>
    `What the meeting decides about ${name}. It takes the place of what was noted before, and your name is kept with it.`,
  save: 'Note it',
  team: 'Team',
  teamAbout: 'That is to take it, such as group:default/shop.',
  teamMissing: 'Name a team.',
  by: 'By',
  byAbout: 'The day by which it is done.',
  reason: 'Reason',
  reasonAccept: 'Why it may stay as it is.',
  until: (label: string, day: string) => `${label}, until ${day}`,
  columns: {
    entity: 'What',
    tier: 'Tier',
    why: 'Why',
    owner: 'Owner as stated',
    could: 'Could own it',
    outcome: 'Outcome',
  },
};

export const CHANGED = {
  pinned: (day: string, reviewed: string) =>
    `Pinned on ${day}, of the review of ${reviewed}. It does not move.`,
  first: 'This is the first pinned review',
  firstAbout: 'What changed is shown from the second one on.',
  since: (title: string, day: string) => `Since ${title}, pinned on ${day}.`,
  gone: 'not in the catalog any more',
  nothing: 'Nothing changed that matches',
};
