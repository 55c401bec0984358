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
  WaiverStatus,
} from '@pillars/plugin-ownership-common';
import { SharedT } from './texts';

/** A value in words, with the sentence that explains it. */
export interface Term {
  label: string;
  means: string;
  tone: Tone;
}

/** How something is shown; the theme says with which colour. */
export type Tone = 'bad' | 'warn' | 'good' | 'info' | 'neutral';

const OWNERSHIP: Record<OwnershipVerdict, Tone> = {
  orphaned: 'bad',
  atRisk: 'warn',
  owned: 'good',
};

const RUN: Record<RunVerdict, Tone> = {
  contradicted: 'bad',
  undeclared: 'neutral',
  shown: 'good',
  notApplicable: 'neutral',
};

const SEVERITY: Record<Severity, Tone> = {
  error: 'bad',
  warning: 'warn',
  info: 'neutral',
};

const REFUSAL: Record<RefusalType, Tone> = {
  invalid: 'bad',
  outdated: 'warn',
  duplicate: 'warn',
};

const WAIVER: Record<WaiverStatus, Tone> = {
  requested: 'warn',
  expiring: 'warn',
  active: 'good',
  expired: 'neutral',
  rejected: 'neutral',
  revoked: 'neutral',
};

const ADOPTION: Record<AdoptionState, Tone> = {
  met: 'good',
  waived: 'info',
  expiring: 'warn',
  unmet: 'bad',
  unverifiable: 'neutral',
  notApplicable: 'neutral',
};

const STATUS: Record<StandardItem['status'], Tone> = {
  proposed: 'neutral',
  trial: 'info',
  adopted: 'good',
  deprecated: 'warn',
  retired: 'neutral',
};

/** Of RFC 2119. */
const LEVEL: Record<StandardRequirement['level'], Tone> = {
  MUST: 'bad',
  SHOULD: 'warn',
  MAY: 'neutral',
};

const CHANGE: Record<RevisionChange, Tone> = {
  version: 'info',
  editorial: 'neutral',
  requirements: 'bad',
};

const AUTHORITY: Record<NonNullable<GuildItem['authority']>, Tone> = {
  none: 'neutral',
  advisory: 'neutral',
  binding: 'info',
};

const AGES: OrphanAge[] = ['week', 'month', 'quarter', 'year', 'longer'];

const IMPACTS: BusinessImpact[] = [
  'acquisition',
  'activation',
  'retention',
  'expansion',
  'enablement',
];

const FORMS: Array<GuildItem['form']> = [
  'guild',
  'community-of-practice',
  'working-group',
  'committee',
];

const STEPS: Array<[number, Intl.RelativeTimeFormatUnit]> = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
];

const from = <K extends string, V>(keys: readonly K[], read: (key: K) => V) =>
  Object.fromEntries(keys.map(key => [key, read(key)])) as Record<K, V>;

/**
 * What several pages say in one language: terms by topic and value, and times.
 * Components have it from `useWords`.
 */
export function createWords(t: SharedT, language: string) {
  // Each key is made of a topic and a value, which a test looks up.
  const say = t as unknown as (key: string) => string;
  const terms = <K extends string>(topic: string, tones: Record<K, Tone>) =>
    from(
      Object.keys(tones) as K[],
      (key): Term => ({
        label: say(`${topic}.${key}.label`),
        means: say(`${topic}.${key}.means`),
        tone: tones[key],
      }),
    );
  const labels = <K extends string>(topic: string, keys: readonly K[]) =>
    from(keys, key => say(`${topic}.${key}`));
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    language,
    ownership: terms('ownership', OWNERSHIP),
    run: terms('run', RUN),
    severity: terms('severity', SEVERITY),
    refusal: terms('refusal', REFUSAL),
    waiver: terms('waiver', WAIVER),
    adoption: terms('adoption', ADOPTION),
    status: terms('status', STATUS),
    level: terms('level', LEVEL),
    change: terms('change', CHANGE),
    authority: terms('authority', AUTHORITY),
    /** For how long something has been orphaned. */
    age: labels('age', AGES),
    impact: labels('impact', IMPACTS),
    form: labels('form', FORMS),
    /** `3 entities`, `1 entity`. */
    entities: (count: number) => t('entities', { count }),
    /** `2 hours ago`, from an ISO 8601 instant. */
    ago(instant: string, now = Date.now()): string {
      const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
      const step = STEPS.find(([size]) => seconds >= size);
      return step
        ? relative.format(-Math.floor(seconds / step[0]), step[1])
        : t('justNow');
    },
    /** `in 5 days`, `today`, `3 days ago`, from an ISO 8601 date. */
    inDays(day: string, now = Date.now()): string {
      const today = new Date(now).toISOString().slice(0, 10);
      const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
      return relative.format(Math.round(days), 'day');
    },
  };
}

/** See `createWords`. */
export type SharedWords = ReturnType<typeof createWords>;
