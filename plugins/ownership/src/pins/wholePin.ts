import {
  OwnershipApi,
  PinAgendaItem,
  PinAgendaQuery,
  PinAnswer,
  PinChangeItem,
  PinnedFinding,
} from '@pillars/plugin-ownership-common';
import { fetchAll } from '../shared/exportList';
import { claimsOf } from './claims';
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
  const rule = claimsOf(answer).flatMap(({ evidence }) =>
    evidence && 'rules' in evidence ? evidence.rules : [],
  );
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
