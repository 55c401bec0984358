import {
  FacetValue,
  OVERVIEW_TOPICS,
  OverviewTopic,
  PinAnswer,
} from '@pillars/plugin-ownership-common';
import { Tone } from '../shared/createWords';
import { percentOf } from '../shared/words';
import { PinState } from './pinState';
import { PinT } from './texts';

const TOPICS = Object.keys(OVERVIEW_TOPICS) as OverviewTopic[];

/** What a claim rests on: a list of the pinned review, or findings of rules. */
export type ClaimEvidence =
  | { list: PinState['list'] }
  | { rules: readonly string[] };

/** One sentence of the reality check. */
export interface Claim {
  id: string;
  title: string;
  text: string;
  tone: Tone;
  /** Absent where there is nothing to show. */
  evidence?: ClaimEvidence;
}

function ownedText({ counts }: PinAnswer, t: PinT): string {
  const { orphaned } = counts.ownership;
  const count = counts.entities;
  return count
    ? t('claim.orphaned.text', {
        count,
        orphaned: String(orphaned),
        percent: percentOf(Math.round((100 * orphaned) / count)),
      })
    : t('claim.orphaned.nothing');
}

function entityClaims(answer: PinAnswer, t: PinT): Claim[] {
  const { orphaned, atRisk } = answer.counts.ownership;
  const { shown, contradicted, undeclared } = answer.counts.run;
  return [
    {
      id: 'orphaned',
      title: t('claim.orphaned.title'),
      text: ownedText(answer, t),
      tone: orphaned ? 'bad' : 'good',
      ...(orphaned && { evidence: { list: 'orphaned' as const } }),
    },
    {
      id: 'atRisk',
      title: t('claim.atRisk.title'),
      text: t('claim.atRisk.text', { count: atRisk }),
      tone: atRisk ? 'warn' : 'good',
      ...(atRisk && { evidence: { list: 'atRisk' as const } }),
    },
    {
      id: 'run',
      title: t('claim.run.title'),
      text: t('claim.run.text', {
        shown: String(shown),
        contradicted: String(contradicted),
        undeclared: String(undeclared),
      }),
      tone: contradicted ? 'warn' : 'neutral',
      ...(contradicted && { evidence: { list: 'contradicted' as const } }),
    },
  ];
}

const rulesOf = (topic: OverviewTopic): readonly string[] =>
  OVERVIEW_TOPICS[topic];

const foundBy = (topic: OverviewTopic, { byRule }: PinAnswer): FacetValue[] =>
  byRule.filter(({ value }) => rulesOf(topic).includes(value));

const titlesOf = (needs: PinAnswer['notSetUp']) =>
  needs.map(({ title }) => title).join(', ');

/** Topics that no rule could judge say so, rather than that all is well. */
function topicClaim(topic: OverviewTopic, answer: PinAnswer, t: PinT): Claim {
  const rules = rulesOf(topic);
  const title = t(`claim.${topic}.title`);
  const found = foundBy(topic, answer);
  if (found.length) {
    const findings = found.map(({ value, count }) =>
      t('claim.findings', { times: String(count), rule: value }),
    );
    return {
      id: topic,
      title,
      text: t(`claim.${topic}.some`, { findings: findings.join(', ') }),
      tone: 'warn',
      evidence: { rules: found.map(({ value }) => value) },
    };
  }
  if (rules.some(rule => answer.ran.includes(rule))) {
    return { id: topic, title, text: t(`claim.${topic}.none`), tone: 'good' };
  }
  const waiting = answer.notSetUp.filter(need =>
    need.rules.some(rule => rules.includes(rule)),
  );
  const text = waiting.length
    ? t('claim.waits', { needs: titlesOf(waiting) })
    : t('claim.off');
  return { id: topic, title, text, tone: 'neutral' };
}

/** The rules whose findings the claims rest on. */
export const rulesBehind = (answer: PinAnswer): string[] =>
  TOPICS.flatMap(topic => foundBy(topic, answer).map(({ value }) => value));

/** Everything that a pinned review claims, with what each rests on. */
export function claimsOf(answer: PinAnswer, t: PinT): Claim[] {
  const { notSetUp } = answer;
  return [
    ...entityClaims(answer, t),
    ...TOPICS.map(topic => topicClaim(topic, answer, t)),
    ...(notSetUp.length
      ? [
          {
            id: 'unknown',
            title: t('claim.unknown.title'),
            text: t('claim.unknown.text', { needs: titlesOf(notSetUp) }),
            tone: 'neutral' as const,
          },
        ]
      : []),
  ];
}
