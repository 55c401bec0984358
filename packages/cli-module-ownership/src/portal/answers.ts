import {
  DecisionAnswer,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { hasFields } from '../reader/hasFields';

type Fields = Record<string, unknown>;

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T) =>
  Array.isArray(value) && value.every(isOne);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTextOrNone = (value: unknown) => value === undefined || isText(value);

/** Something in which some fields are text, and others are if they are there. */
const withTexts =
  (must: readonly string[], may: readonly string[] = []) =>
  (value: unknown): value is Fields =>
    hasFields(value) &&
    must.every(key => isText(value[key])) &&
    may.every(key => isTextOrNone(value[key]));

/** Whether a portal's answer is who decides. */
export const isDecision = (value: unknown): value is DecisionAnswer =>
  withTexts(['entity', 'decision'], ['decider', 'scope', 'unknown'])(value) &&
  isListOf(value.conflict, withTexts(['scope', 'decider'])) &&
  isListOf(value.candidates, withTexts(['scope', 'reason'])) &&
  isListOf(value.consulted, withTexts(['ref', 'reason'])) &&
  isListOf(value.informed, isText) &&
  isListOf(value.vetoes, withTexts(['by'], ['grounds'])) &&
  isListOf(value.escalation, withTexts(['to'], ['after', 'when']));

const isLead = (value: unknown): boolean =>
  withTexts(['to'], ['ref'])(value) &&
  (value.to === 'unknown' || withTexts(['value', 'path'])(value.fact));

const isEvidence = (value: unknown) => isListOf(value, withTexts(['path']));

const isReason = (value: unknown): value is Fields =>
  withTexts(['text'])(value) && isEvidence(value.evidence);

const isSuggestion = (value: unknown): value is Fields =>
  withTexts(['owner'])(value) &&
  isListOf(value.reasons, isReason) &&
  (value.reasons as unknown[]).length > 0;

const isCheck = (value: unknown): value is Fields =>
  withTexts(['rule', 'outcome'], ['reason', 'messageId'])(value) &&
  (value.evidence === undefined || isEvidence(value.evidence));

/** An older portal sends none. */
const isChecks = (value: unknown) =>
  value === undefined || isListOf(value, isCheck);

const isOwned = (value: unknown): value is Fields =>
  withTexts(['ref', 'why'], ['accountable', 'ownership', 'run'])(value) &&
  isListOf(value.owners, withTexts(['ref', 'standing'])) &&
  isListOf(value.suggestions, isSuggestion) &&
  isChecks(value.checks) &&
  (value.leads === undefined ||
    (hasFields(value.leads) &&
      ['operator', 'onCall', 'escalation'].every(key =>
        isLead((value.leads as Fields)[key]),
      ))) &&
  (value.source === undefined || withTexts(['place', 'how'])(value.source));

/** Whether a portal's answer is who owns. */
export const isOwnership = (value: unknown): value is WhoOwnsResponse =>
  withTexts(['asked'], ['place'])(value) && isListOf(value.entities, isOwned);
