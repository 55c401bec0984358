import { ScopeItem } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../../shared/createWords';
import { ExportSpec } from '../../shared/Exports';
import { DecisionsT } from '../texts';
import { DecisionWords } from '../words/createDecisionWords';

/** Scopes as a file. */
export function scopesExport(
  t: DecisionsT,
  { impact }: SharedWords,
  { delegation, process, state }: DecisionWords,
): ExportSpec<ScopeItem> {
  return {
    name: 'decision-scopes',
    title: t('list.file.title'),
    count: count => t('list.count', { count }),
    columns: [
      [t('list.file.scope'), item => item.title ?? item.name],
      [t('list.file.ref'), item => item.ref],
      [t('list.file.decision'), item => item.decision],
      [t('list.file.decider'), item => item.decider ?? ''],
      [
        t('list.file.delegation'),
        item => (item.delegation ? delegation[item.delegation].label : ''),
      ],
      [
        t('list.file.process'),
        item => (item.process ? process[item.process].label : ''),
      ],
      [
        t('list.file.impact'),
        item => item.impact.map(one => impact[one]).join(' '),
      ],
      [t('list.file.state'), item => state[item.state].label],
      [t('list.file.covers'), item => String(item.covers)],
      [t('list.file.decides'), item => String(item.decides)],
      [t('list.file.validFrom'), item => item.validFrom ?? ''],
      [t('list.file.reviewBy'), item => item.reviewBy ?? ''],
    ],
  };
}
