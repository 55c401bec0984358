import {
  RevisionChange,
  standardPhase,
  StandardNode,
  StandardPreview,
  StandardRequirement,
  rules,
} from '@pillars/plugin-ownership-common';
import { stringify } from 'yaml';
import { Problem } from '../../reader/types';
import { boundWords } from './figures';
import { ReportedLint } from './LintReport';

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
export function checkWords({ check }: StandardRequirement): string {
  if (check === undefined) {
    return 'nothing checks it';
  }
  if (typeof check !== 'string') {
    return `checked by ${predicateWords(check)}`;
  }
  const title = rules.find(one => one.id === check)?.title;
  return title
    ? `checked by the rule ${check}: ${title}`
    : `checked by ${check}, and no such rule comes with Pillars`;
}

function statusWords(standard: StandardNode, now: number): string {
  const { status, effectiveFrom } = standard.entity.spec;
  const from = effectiveFrom ? ` from ${effectiveFrom}` : '';
  switch (standardPhase(standard, now)) {
    case 'proposed':
      return `proposed: it is talked about, and binds nobody${
        from && `; to be in force${from}`
      }`;
    case 'trial':
      return 'trial: who wants to may follow it';
    case 'upcoming':
      return `adopted, in force${from}`;
    case 'inForce':
      return `adopted, in force${from && ` since ${effectiveFrom}`}`;
    default:
      return `${status}: it binds nobody any more`;
  }
}

/** The head of a standard's page: names, and what there is to say. */
export function factsOf({
  standard,
  adoption,
  now,
}: PreviewReport): Array<[name: string, value: string]> {
  const { spec } = standard.entity;
  const { appliesTo } = spec;
  const facts: Array<[string, string | undefined]> = [
    ['standard', standard.ref],
    ['guild', standard.guild],
    ['status', statusWords(standard, now)],
    ['version', spec.version],
    ['ends after', spec.sunsetOn],
    ['review by', spec.reviewBy],
    ['superseded by', spec.supersededBy],
    ['discussion', spec.discussion],
    ['binds', boundWords(adoption)],
    [
      'applies to',
      appliesTo ? predicateWords(appliesTo) : 'everything that has an owner',
    ],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** What differs from what is there, in a sentence. */
export function changeWords(change: RevisionChange | undefined): string {
  switch (change) {
    case 'version':
      return 'It is a new standard, or a new version of one.';
    case 'editorial':
      return 'It says in other words what is there; the version stays.';
    case 'requirements':
      return 'It asks for something else than what is there, or of others, under the same version. State a new version in spec.version: who complied with the old one would not know.';
    default:
      return 'It says the same as what is there.';
  }
}
