import {
  OwnershipApi,
  PinAgendaItem,
  PinAgendaQuery,
  PinAnswer,
  PinChangeItem,
  PinnedFinding,
  Wording,
} from '@pillars/plugin-ownership-common';
import { fetchAll } from '../shared/exportList';
import { rulesBehind } from './claims';
import { sayAnswer, sayItem, sayReason } from './inLanguage';
import { LIST_QUERY, LISTS, PinState } from './pinState';

/** Everything that a pinned review holds, for paper and files. */
export interface WholePin {
  answer: PinAnswer;
  lists: Record<PinState['list'], PinAgendaItem[]>;
  /** What claims about teams, guilds and decisions rest on. */
  findings: PinnedFinding[];
  changes: PinChangeItem[];
}

/** All rows of all lists, whatever a page shows. */
export async function fetchLists(
  api: Pick<OwnershipApi, 'getPinAgenda'>,
  id: string,
): Promise<WholePin['lists']> {
  const lists = {} as WholePin['lists'];
  for (const list of LISTS) {
    lists[list] = await fetchAll<PinAgendaQuery, PinAgendaItem>(
      query => api.getPinAgenda(id, query),
      LIST_QUERY[list],
    );
  }
  return lists;
}

/** The rest beside the lists. */
export async function fetchRest(
  api: Pick<OwnershipApi, 'getPinFindings' | 'getPinChanges'>,
  answer: PinAnswer,
): Promise<Pick<WholePin, 'findings' | 'changes'>> {
  const { id } = answer.pin;
  const rule = rulesBehind(answer);
  return {
    // No rule would mean every one.
    findings: rule.length
      ? await fetchAll(query => api.getPinFindings(id, query), { rule })
      : [],
    changes: answer.previous
      ? await fetchAll(query => api.getPinChanges(id, query), {})
      : [],
  };
}

/** The same as a wording says it. */
export function sayWhole(whole: WholePin, wording: Wording): WholePin {
  const { answer, lists, findings, changes } = whole;
  const say = (items: readonly PinAgendaItem[]) =>
    items.map(item => sayItem(item, wording));
  return {
    answer: sayAnswer(answer, wording),
    lists: {
      orphaned: say(lists.orphaned),
      atRisk: say(lists.atRisk),
      contradicted: say(lists.contradicted),
    },
    findings: findings.map(one => sayReason(one, wording)),
    changes,
  };
}
