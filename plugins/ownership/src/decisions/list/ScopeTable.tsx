import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Table,
  TableItem,
  useBreakpoint,
} from '@backstage/ui';
import { ScopeItem } from '@pillars/plugin-ownership-common';
import { useWords } from '../../shared/useWords';
import { decisionsTexts } from '../texts';
import { useDecisionWords } from '../words/useDecisionWords';
import {
  About,
  Decider,
  Delegation,
  Everything,
  impactOf,
  State,
} from './scopeCells';

type Row = ScopeItem & TableItem;

function useColumns(): ColumnConfig<Row>[] {
  const narrow = useBreakpoint().down('lg');
  const { t } = useTranslationRef(decisionsTexts);
  const words = useWords();
  const { delegation } = useDecisionWords();
  return [
    {
      id: 'scope',
      label: t('list.scope'),
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: item => (
        <Cell>
          {narrow ? <Everything scope={item} /> : <About scope={item} />}
        </Cell>
      ),
    },
    {
      id: 'decider',
      label: t('list.decider'),
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Decider decider={item.decider} />
        </Cell>
      ),
    },
    {
      id: 'delegation',
      label: t('list.delegation'),
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          {item.delegation && <Delegation term={delegation[item.delegation]} />}
        </Cell>
      ),
    },
    {
      id: 'impact',
      label: t('list.impact'),
      defaultWidth: 120,
      isHidden: narrow,
      cell: item => <CellText title={impactOf(item, words)} />,
    },
    {
      id: 'state',
      label: t('list.state'),
      defaultWidth: 168,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <State scope={item} />
        </Cell>
      ),
    },
    {
      id: 'things',
      label: t('list.decides'),
      defaultWidth: 116,
      isHidden: narrow,
      cell: ({ decides, covers }) => (
        <CellText
          title={t('list.share', {
            decides: String(decides),
            covers: String(covers),
          })}
          description={t('list.things')}
        />
      ),
    },
  ];
}

/** One page of scopes. */
export const ScopeTable = (props: { items: ScopeItem[]; isStale: boolean }) => (
  <Table
    columnConfig={useColumns()}
    data={props.items.map(item => ({ ...item, id: item.ref }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
