import {
  PinAgendaItem,
  PinAnswer,
  PinnedReason,
  Wording,
} from '@pillars/plugin-ownership-common';

/** A reason or a finding as a wording says it; older pins stay as they are. */
export function sayReason<T extends PinnedReason>(one: T, wording: Wording): T {
  const { rule, messageId, params, text, evidence } = one;
  const said = wording.check({
    rule,
    outcome: 'finding',
    messageId,
    params,
    reason: text,
    evidence,
  });
  return {
    ...one,
    text: said.reason ?? text,
    evidence: said.evidence ?? evidence,
  };
}

export const sayItem = (
  item: PinAgendaItem,
  wording: Wording,
): PinAgendaItem => ({
  ...item,
  reasons: item.reasons.map(one => sayReason(one, wording)),
});

/** What the catalog did not use, as a wording says it. */
export const sayAnswer = (answer: PinAnswer, wording: Wording): PinAnswer => ({
  ...answer,
  notSetUp: answer.notSetUp.map(wording.notSetUp),
});
