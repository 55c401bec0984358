import {
  AdoptionState,
  BusinessImpact,
  GuildItem,
  OrphanAge,
  OwnershipVerdict,
  RefusalType,
  RevisionChange,
  RunVerdict,
  Severity,
  StandardItem,
  StandardRequirement,
  StateCounts,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';

/** A verdict in words, with the sentence that explains it. */
export interface Words {
  label: string;
  means: string;
  tone: Tone;
}

/** How something is shown; the theme says with which colour. */
export type Tone = 'bad' | 'warn' | 'good' | 'info' | 'neutral';

export const OWNERSHIP: Record<OwnershipVerdict, Words> = {
  orphaned: {
    label: 'Orphaned',
    means:
      'No living owner: the owner is missing, a placeholder, unknown to the catalog, disbanded, or a group without people.',
    tone: 'bad',
  },
  atRisk: {
    label: 'At risk',
    means:
      'There is an owner who could easily be lost: one person, a group that is no team, or a name that means two things.',
    tone: 'warn',
  },
  owned: {
    label: 'Owned',
    means: 'A living team owns it.',
    tone: 'good',
  },
};

export const RUN: Record<RunVerdict, Words> = {
  contradicted: {
    label: 'Contradicted',
    means:
      'Its operator, its on-call or its first escalation leads to another team than its owner.',
    tone: 'bad',
  },
  undeclared: {
    label: 'Undeclared',
    means:
      'Not all of operator, on-call and first escalation are known. That is no failure, only unknown.',
    tone: 'neutral',
  },
  shown: {
    label: 'Shown',
    means:
      'Operator, on-call and first escalation are known, and all lead to the owner.',
    tone: 'good',
  },
  notApplicable: {
    label: 'Not applicable',
    means: 'Nobody runs it, or it is not in production.',
    tone: 'neutral',
  },
};

/** For how long something has been orphaned. */
export const AGE: Record<OrphanAge, string> = {
  week: 'Up to a week',
  month: 'Up to a month',
  quarter: 'Up to three months',
  year: 'Up to a year',
  longer: 'Longer',
};

export const IMPACT: Record<BusinessImpact, string> = {
  acquisition: 'Acquisition',
  activation: 'Activation',
  retention: 'Retention',
  expansion: 'Expansion',
  enablement: 'Enablement',
};

export const SEVERITY: Record<Severity, Words> = {
  error: {
    label: 'Error',
    means: 'It moves a verdict, or breaks what others rely on.',
    tone: 'bad',
  },
  warning: {
    label: 'Warning',
    means: 'A risk, or a thing that will go wrong.',
    tone: 'warn',
  },
  info: {
    label: 'Info',
    means: 'Good to know. Never in banners or verdicts.',
    tone: 'neutral',
  },
};

export const REFUSAL: Record<RefusalType, Words> = {
  invalid: {
    label: 'Not accepted',
    means:
      'The catalog does not take the definition, so nothing of it is there. Of a Location, nothing that its file holds is.',
    tone: 'bad',
  },
  outdated: {
    label: 'Outdated',
    means:
      'The catalog does not take a newer version, and still shows an older one.',
    tone: 'warn',
  },
  duplicate: {
    label: 'Defined twice',
    means:
      'Another file defines the same name. The catalog keeps that one, and drops this one. It says so only once, so the row may outlive the second definition by some days.',
    tone: 'warn',
  },
};

export const WAIVER: Record<WaiverStatus, Words> = {
  requested: {
    label: 'Waits',
    means: 'Somebody has to approve or reject it; until then it has no effect.',
    tone: 'warn',
  },
  expiring: {
    label: 'Expires soon',
    means: 'It holds for at most two more weeks.',
    tone: 'warn',
  },
  active: {
    label: 'Active',
    means: 'It was approved, and holds until its last day.',
    tone: 'good',
  },
  expired: {
    label: 'Expired',
    means: 'Its last day is past: what it accepted is open again.',
    tone: 'neutral',
  },
  rejected: {
    label: 'Rejected',
    means: 'It was not approved.',
    tone: 'neutral',
  },
  revoked: {
    label: 'Revoked',
    means: 'It was taken back, or ended early.',
    tone: 'neutral',
  },
};

export const STATE: Record<AdoptionState, Words> = {
  met: { label: 'Met', means: 'Its check says so.', tone: 'good' },
  waived: {
    label: 'Waived',
    means: 'It is not met, and a waiver accepts that for now.',
    tone: 'info',
  },
  expiring: {
    label: 'Waiver expires',
    means: 'The waiver that accepts it holds for at most two more weeks.',
    tone: 'warn',
  },
  unmet: { label: 'Unmet', means: 'Its check says so.', tone: 'bad' },
  unverifiable: {
    label: 'Cannot be checked',
    means:
      'It has no check, or a rule that is off or says nothing of such entities.',
    tone: 'neutral',
  },
  notApplicable: {
    label: 'Not applicable',
    means: 'Its check is a rule that does not apply to such an entity.',
    tone: 'neutral',
  },
};

export const STATUS: Record<StandardItem['status'], Words> = {
  proposed: {
    label: 'Proposed',
    means: 'It is talked about, and binds nobody.',
    tone: 'neutral',
  },
  trial: {
    label: 'On trial',
    means: 'Who wants to may follow it, and say how it went.',
    tone: 'info',
  },
  adopted: {
    label: 'Adopted',
    means: 'It binds, from the day on which it takes effect.',
    tone: 'good',
  },
  deprecated: {
    label: 'Deprecated',
    means: 'It binds nobody any more, and is still there to read.',
    tone: 'warn',
  },
  retired: {
    label: 'Retired',
    means: 'It is kept for who looks it up.',
    tone: 'neutral',
  },
};

/** Of RFC 2119. */
export const LEVEL: Record<StandardRequirement['level'], Words> = {
  MUST: {
    label: 'MUST',
    means: 'An absolute requirement: what does not meet it needs a waiver.',
    tone: 'bad',
  },
  SHOULD: {
    label: 'SHOULD',
    means:
      'There may be good reasons not to, which are understood and weighed.',
    tone: 'warn',
  },
  MAY: { label: 'MAY', means: 'Truly optional.', tone: 'neutral' },
};

export const CHANGE: Record<RevisionChange, Words> = {
  version: {
    label: 'New version',
    means: 'The standard states another version.',
    tone: 'info',
  },
  editorial: {
    label: 'Editorial',
    means: 'Other words; the same version asks for the same.',
    tone: 'neutral',
  },
  requirements: {
    label: 'Changed without a version',
    means:
      'It asks for something else, or of others, under the same version. Who complied with that version does not know.',
    tone: 'bad',
  },
};

export const FORM: Record<GuildItem['form'], string> = {
  guild: 'Guild',
  'community-of-practice': 'Community of practice',
  'working-group': 'Working group',
  committee: 'Committee',
};

export const AUTHORITY: Record<NonNullable<GuildItem['authority']>, Words> = {
  none: {
    label: 'No authority',
    means: 'It shares what its people learn.',
    tone: 'neutral',
  },
  advisory: {
    label: 'Advisory',
    means: 'It recommends; teams decide.',
    tone: 'neutral',
  },
  binding: {
    label: 'Binding',
    means: 'What it decides binds the domains that it covers.',
    tone: 'info',
  },
};

/** What is wrong with an owner. */
export const STANDING = {
  living: '',
  placeholder: 'a placeholder',
  dangling: 'not in the catalog',
  disbanded: 'disbanded',
  hollow: 'nobody in it',
};

/** `12 of 15 met, 2 waived`, of what can be checked; empty where it applies to nothing. */
export function inWords(
  counts: Pick<StateCounts, 'met' | 'waived' | 'unmet' | 'unverifiable'> &
    Partial<StateCounts>,
): string {
  const { met, waived, expiring = 0, unmet, unverifiable } = counts;
  const accepted = waived + expiring;
  const checked = met + accepted + unmet;
  return [
    checked && `${met} of ${checked} met`,
    accepted && `${accepted} waived`,
    unverifiable && `${unverifiable} cannot be checked`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A ref without its kind and the default namespace, as people say it. */
export const shortRef = (ref: string) =>
  ref.replace(/^[a-z]+:(default\/)?/, '');

/** `3 services`, `1 service`. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** `75 %`, which no line break parts. */
export const percentOf = (percent: number): string => `${percent}\u00a0%`;

/** `2 hours ago`, from an ISO 8601 instant. */
export function ago(instant: string, now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  const steps: Array<[number, Intl.RelativeTimeFormatUnit]> = [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ];
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const step = steps.find(([size]) => seconds >= size);
  return step
    ? format.format(-Math.floor(seconds / step[0]), step[1])
    : 'just now';
}

/** `in 5 days`, `today`, `3 days ago`, from an ISO 8601 date. */
export function inDays(day: string, now = Date.now()): string {
  const today = new Date(now).toISOString().slice(0, 10);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    days,
    'day',
  );
}
