import {
  OVERVIEW_TOPICS,
  OverviewTopic,
  PinAnswer,
} from '@pillars/plugin-ownership-common';
import { Tone } from '../shared/words';
import { PinState } from './pinState';
import { CLAIM, TOPIC_CLAIM } from './pinWords';

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

function entityClaims({ counts }: PinAnswer): Claim[] {
  const { orphaned, atRisk } = counts.ownership;
  const { shown, contradicted, undeclared } = counts.run;
  return [
    {
      id: 'orphaned',
      title: CLAIM.owned,
      text: CLAIM.ownedText(orphaned, counts.entities),
      tone: orphaned ? 'bad' : 'good',
      ...(orphaned && { evidence: { list: 'orphaned' as const } }),
    },
    {
      id: 'atRisk',
      title: CLAIM.atRisk,
      text: CLAIM.atRiskText(atRisk),
      tone: atRisk ? 'warn' : 'good',
      ...(atRisk && { evidence: { list: 'atRisk' as const } }),
    },
    {
      id: 'run',
      title: CLAIM.run,
      text: CLAIM.runText(shown, contradicted, undeclared),
      tone: contradicted ? 'warn' : 'neutral',
      ...(contradicted && { evidence: { list: 'contradicted' as const } }),
    },
  ];
}

/** Topics that no rule could judge say so, rather than that all is well. */
function topicClaim(
  topic: OverviewTopic,
  { byRule, notSetUp, ran }: PinAnswer,
): Claim {
  const { title, none, some } = TOPIC_CLAIM[topic];
  const rules: readonly string[] = OVERVIEW_TOPICS[topic];
  const found = byRule.filter(({ value }) => rules.includes(value));
  const waiting = notSetUp.filter(need =>
    need.rules.some(rule => rules.includes(rule)),
  );
  if (found.length) {
    const list = found.map(({ value, count }) => CLAIM.findings(count, value));
    return {
      id: topic,
      title,
      text: some(list.join(', ')),
      tone: 'warn',
      evidence: { rules: found.map(({ value }) => value) },
    };
  }
  if (rules.some(rule => ran.includes(rule))) {
    return { id: topic, title, text: none, tone: 'good' };
  }
  const text = waiting.length
    ? CLAIM.waits(waiting.map(need => need.title).join(', '))
    : CLAIM.off;
  return { id: topic, title, text, tone: 'neutral' };
}

/** Everything that a pinned review claims, with what each rests on. */
export function claimsOf(answer: PinAnswer): Claim[] {
  const topics = Object.keys(OVERVIEW_TOPICS) as OverviewTopic[];
  const { notSetUp } = answer;
  return [
    ...entityClaims(answer),
    ...topics.map(topic => topicClaim(topic, answer)),
    ...(notSetUp.length
      ? [
          {
            id: 'unknown',
            title: CLAIM.unknown,
            text: CLAIM.unknownText(
              notSetUp.map(({ title }) => title).join(', '),
            ),
            tone: 'neutral' as const,
          },
        ]
      : []),
  ];
}
