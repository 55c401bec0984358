import { ScopeItem } from '@pillars/plugin-ownership-common';
import {
  DELEGATION,
  IMPACT,
  PROCESS,
  SCOPE_STATE,
} from '../../shared/decisionWords';
import { ExportSpec } from '../../shared/Exports';
import { plural } from '../../shared/words';

/** Scopes as a file. */
export const SCOPES_EXPORT: ExportSpec<ScopeItem> = {
  name: 'decision-scopes',
  title: 'Decision scopes',
  count: items => plural(items, 'scope'),
  columns: [
    ['scope', item => item.title ?? item.name],
    ['ref', item => item.ref],
    ['decision', item => item.decision],
    ['decider', item => item.decider ?? ''],
    [
      'delegation',
      item => (item.delegation ? DELEGATION[item.delegation].label : ''),
    ],
    ['process', item => (item.process ? PROCESS[item.process].label : '')],
    ['impact', item => item.impact.map(one => IMPACT[one].label).join(' ')],
    ['state', item => SCOPE_STATE[item.state].label],
    ['covers', item => String(item.covers)],
    ['decides about', item => String(item.decides)],
    ['valid from', item => item.validFrom ?? ''],
    ['review by', item => item.reviewBy ?? ''],
  ],
};
