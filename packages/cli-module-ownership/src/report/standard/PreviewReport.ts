import {
  Language,
  RevisionChange,
  standardPhase,
  StandardNode,
  StandardPreview,
  StandardRequirement,
  rules,
} from '@pillars/plugin-ownership-common';
import { stringify } from 'yaml';
import { Problem } from '../../reader/types';
import { Speech } from '../speech';
import { boundWords } from './figures';
import { ReportedLint } from './LintReport';
import { standardPhrases } from './phrases';

/** What every format prints of a standard before it is merged. */
export interface PreviewReport extends StandardPreview {
  standard: StandardNode;
  /** Milliseconds since 1970. */
  now: number;
  /** What the lint finds in it. */
  findings: ReportedLint[];
  problems: Problem[];
}

/** A predicate as one line of YAML. */
const predicateWords = (predicate: unknown) =>
  stringify(predicate, { collectionStyle: 'flow', lineWidth: 0 }).trim();

/** How a requirement is checked. */
export function checkWords(
  { check }: StandardRequirement,
  { wording }: Speech,
): string {
  const t = standardPhrases[wording.language];
  if (check === undefined) {
    return t('unchecked');
  }
  if (typeof check !== 'string') {
    return t('byPredicate', { predicate: predicateWords(check) });
  }
  const rule = rules.find(one => one.id === check);
  return rule
    ? t('byRule', { rule: check, title: wording.title(rule) })
    : t('byOther', { rule: check });
}

function statusWords(
  standard: StandardNode,
  now: number,
  language: Language,
): string {
  const t = standardPhrases[language];
  const { status, effectiveFrom } = standard.entity.spec;
  const day = effectiveFrom && String(effectiveFrom);
  const dated = { day, ...(day && { context: 'dated' as const }) };
  switch (standardPhase(standard, now)) {
    case 'proposed':
      return t('proposed', dated);
    case 'trial':
      return t('trial');
    case 'upcoming':
      return t('upcoming', { day });
    case 'inForce':
      return t('inForce', dated);
    default:
      return t('past', { status: String(status) });
  }
}

/** The head of a standard's page: names, and what there is to say. */
export function factsOf(
  { standard, adoption, now }: PreviewReport,
  language: Language,
): Array<[name: string, value: string]> {
  const t = standardPhrases[language];
  const { spec } = standard.entity;
  const { appliesTo } = spec;
  const facts: Array<[string, string | undefined]> = [
    [t('standardFact'), standard.ref],
    [t('guildFact'), standard.guild],
    [t('statusFact'), statusWords(standard, now, language)],
    [t('versionFact'), spec.version],
    [t('sunsetFact'), spec.sunsetOn],
    [t('reviewFact'), spec.reviewBy],
    [t('successorFact'), spec.supersededBy],
    [t('discussionFact'), spec.discussion],
    [t('bindsFact'), boundWords(adoption, language)],
    [t('appliesFact'), appliesTo ? predicateWords(appliesTo) : t('everything')],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** What differs from what is there, in a sentence. */
export function changeWords(
  change: RevisionChange | undefined,
  language: Language,
): string {
  const t = standardPhrases[language];
  switch (change) {
    case 'version':
      return t('version');
    case 'editorial':
      return t('editorial');
    case 'requirements':
      return t('changed');
    default:
      return t('unchanged');
  }
}
