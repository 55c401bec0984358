import {
  BusinessImpact,
  GuildItem,
  OrphanAge,
  Owner,
} from '@pillars/plugin-ownership-common';
import { lazily } from './lazily';
import { listLocale } from './listLocale';
import { termsIn } from './termsIn';
import { SharedT } from './texts';
import {
  ADOPTION,
  AUTHORITY,
  CHANGE,
  LEVEL,
  OWNERSHIP,
  REFUSAL,
  RUN,
  SEVERITY,
  STATUS,
  Tone,
  WAIVER,
} from './tones';

export type { Tone };

/** A value in words, with the sentence that explains it. */
export interface Term {
  label: string;
  means: string;
  tone: Tone;
}

const AGES: OrphanAge[] = ['week', 'month', 'quarter', 'year', 'longer'];

const IMPACTS: BusinessImpact[] = [
  'acquisition',
  'activation',
  'retention',
  'expansion',
  'enablement',
];

const STANDINGS: Array<Exclude<Owner['standing'], 'living'>> = [
  'placeholder',
  'dangling',
  'disbanded',
  'hollow',
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

function topicsIn(t: SharedT) {
  // Each key is made of a topic and a value, which a test looks up.
  const say = t as unknown as (key: string) => string;
  const terms = termsIn(say);
  const labels = <K extends string>(topic: string, keys: readonly K[]) =>
    Object.fromEntries(
      keys.map(key => [key, say(`${topic}.${key}`)]),
    ) as Record<K, string>;
  return lazily({
    ownership: () => terms('ownership', OWNERSHIP),
    run: () => terms('run', RUN),
    severity: () => terms('severity', SEVERITY),
    refusal: () => terms('refusal', REFUSAL),
    waiver: () => terms('waiver', WAIVER),
    adoption: () => terms('adoption', ADOPTION),
    status: () => terms('status', STATUS),
    level: () => terms('level', LEVEL),
    change: () => terms('change', CHANGE),
    authority: () => terms('authority', AUTHORITY),
    /** For how long something has been orphaned. */
    age: () => labels('age', AGES),
    impact: () => labels('impact', IMPACTS),
    form: () => labels('form', FORMS),
    /** What is wrong with an owner. */
    standing: () => labels('standing', STANDINGS),
    nobody: () => t('nobody'),
    /** Beside the label of a field, which `@backstage/ui` says only in English. */
    required: () => t('required'),
  });
}

/**
 * What several pages say in one language: terms by topic and value, and times.
 * Components have it from `useWords`.
 */
export function createWords(t: SharedT, language: string) {
  const formats = lazily({
    relative: () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    lists: () =>
      new Intl.ListFormat(listLocale(language), { type: 'disjunction' }),
  });
  return Object.assign(topicsIn(t), {
    language,
    /** `3 entities`, `1 entity`. */
    entities: (count: number) => t('entities', { count }),
    /** `a, b or c`. */
    anyOf: (items: readonly string[]) => formats.lists.format(items),
    /** `2 hours ago`, from an ISO 8601 instant. */
    ago(instant: string, now = Date.now()): string {
      const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
      const step = STEPS.find(([size]) => seconds >= size);
      return step
        ? formats.relative.format(-Math.floor(seconds / step[0]), step[1])
        : t('justNow');
    },
    /** `in 5 days`, `today`, `3 days ago`, from an ISO 8601 date. */
    inDays(day: string, now = Date.now()): string {
      const today = new Date(now).toISOString().slice(0, 10);
      const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
      return formats.relative.format(Math.round(days), 'day');
    },
  });
}

/** See `createWords`. */
export type SharedWords = ReturnType<typeof createWords>;
