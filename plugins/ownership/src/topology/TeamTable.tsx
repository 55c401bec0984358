import {
  Button,
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import {
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import flush from '../shared/Flush.module.css';
import { Pager } from '../shared/Pager';
import { isUnused } from './model/drawLines';
import { TeamRow, tableRows } from './model/tableRows';
import { MapModel } from './model/types';
import { Says } from './Says';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

type Row = TeamRow & TableItem;

/** How many of each a cell names. */
const MOST = 5;

const More = ({ of }: { of: readonly unknown[] }) => {
  const { t } = useTopology().words;
  const count = of.length - MOST;
  return count > 0 ? (
    <Text color="secondary">{t('table.more', { count })}</Text>
  ) : null;
};

const Name = ({ row }: { row: TeamRow }) => {
  const { update } = useTopology();
  return (
    <Button
      className={flush.flush}
      variant="tertiary"
      size="small"
      onPress={() => update({ open: row.id })}
    >
      {row.label}
    </Button>
  );
};

const Interactions = (props: {
  items: readonly TopologyInteraction[];
  of: string;
}) => {
  const { items, of } = props;
  const { labelOf, words } = useTopology();
  return (
    <div className={styles.teams}>
      <ul>
        {items.slice(0, MOST).map(one => {
          const other = one.teams.find(ref => ref !== of) ?? of;
          const says = [
            words.modes[one.mode].label,
            words.whenOf(one),
            isUnused(one) ? words.t('unused.inRow') : undefined,
          ];
          return (
            <li key={`${other} ${one.mode}`}>
              {labelOf(other)}{' '}
              <Text variant="body-small" color="secondary">
                {says.filter(Boolean).join(', ')}
              </Text>
            </li>
          );
        })}
      </ul>
      <More of={items} />
    </div>
  );
};

const Needs = ({ items }: { items: readonly TopologyDependency[] }) => {
  const { labelOf, words } = useTopology();
  return (
    <div className={styles.teams}>
      <ul>
        {items.slice(0, MOST).map(one => (
          <li key={one.to}>
            {labelOf(one.to)}{' '}
            <Says isWrong={one.standing === 'undeclared'}>
              {words.timesOf(one)}
            </Says>
          </li>
        ))}
      </ul>
      <More of={items} />
    </div>
  );
};

/** All of a team in one cell, where there is no room for several. */
const Everything = ({ row }: { row: TeamRow }) => {
  const { t, looks } = useTopology().words;
  return (
    <Flex direction="column" gap="1" align="start">
      <Name row={row} />
      <Text variant="body-small" color="secondary">
        {[looks[row.look].label, row.places.join(' › ')].join(' · ')}
      </Text>
      {row.interactions.length > 0 && (
        <Interactions items={row.interactions} of={row.id} />
      )}
      {row.needs.length > 0 && (
        <>
          <Text variant="body-small" weight="bold">
            {t('table.needs')}
          </Text>
          <Needs items={row.needs} />
        </>
      )}
    </Flex>
  );
};

function useColumns(): ColumnConfig<Row>[] {
  const { t, looks } = useTopology().words;
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'team',
      label: t('table.team'),
      isRowHeader: true,
      defaultWidth: '2fr',
      cell: row => (
        <Cell>{narrow ? <Everything row={row} /> : <Name row={row} />}</Cell>
      ),
    },
    {
      id: 'type',
      label: t('table.type'),
      defaultWidth: '1.2fr',
      isHidden: narrow,
      cell: row => <CellText title={looks[row.look].label} />,
    },
    {
      id: 'place',
      label: t('table.place'),
      defaultWidth: '1.5fr',
      isHidden: narrow,
      cell: row => <CellText title={row.places.join(' › ')} />,
    },
    {
      id: 'owns',
      label: t('table.owns'),
      defaultWidth: 80,
      cell: row => <CellText title={String(row.team.owns.entities)} />,
    },
    {
      id: 'interactions',
      label: t('table.interactions'),
      defaultWidth: '3fr',
      isHidden: narrow,
      cell: row => (
        <Cell>
          <Interactions items={row.interactions} of={row.id} />
        </Cell>
      ),
    },
    {
      id: 'needs',
      label: t('table.needs'),
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: row => (
        <Cell>
          <Needs items={row.needs} />
        </Cell>
      ),
    },
  ];
}

/** What the map says, for those who cannot see it, and where it has no room. */
export const TeamTable = ({ model }: { model: MapModel }) => {
  const { topology, state, update } = useTopology();
  const rows = useMemo(() => tableRows(topology, model), [topology, model]);
  const from = state.page * state.pageSize;
  return (
    <div style={{ minWidth: 0 }}>
      <Table
        columnConfig={useColumns()}
        data={rows.slice(from, from + state.pageSize)}
        pagination={{ type: 'none' }}
      />
      <Pager state={state} total={rows.length} update={update} />
    </div>
  );
};
