import { makeStyles, Theme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import ButtonBase from '@material-ui/core/ButtonBase';
import { VerdictItem, VerdictSort } from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { Owners } from '../shared/RefLink';
import { OwnershipChip, RunChip } from '../shared/Verdict';
import { Group } from './reviewState';

const useStyles = makeStyles<Theme>(theme => ({
  name: {
    fontWeight: 600,
    textAlign: 'left',
    color: theme.palette.link,
    fontSize: 'inherit',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  group: { backgroundColor: theme.palette.background.default },
  wide: { [theme.breakpoints.down('sm')]: { display: 'none' } },
}));

const COLUMNS: Array<{ title: string; sort?: VerdictSort; wide?: boolean }> = [
  { title: 'Entity', sort: 'name' },
  { title: 'Owned' },
  { title: 'Run', wide: true },
  { title: 'Tier', sort: 'tier', wide: true },
  { title: 'Owner' },
  { title: 'Dependents', sort: 'dependents', wide: true },
  { title: 'Risk', sort: 'risk' },
];

const shortRef = (ref: string) => ref.replace(/^[a-z]+:(default\/)?/, '');

/** Rows under the value they share, in the order in which the values first come. */
function gather(items: VerdictItem[], group: Group) {
  const groups = new Map<string, VerdictItem[]>();
  for (const item of items) {
    const value = group === 'none' ? '' : item[group] ?? 'none';
    groups.set(value, [...(groups.get(value) ?? []), item]);
  }
  return [...groups];
}

const RiskCell = ({ item }: { item: VerdictItem }) => {
  const { score, parts } = item.risk;
  return (
    <Tooltip
      title={`${score} = verdict ${parts.verdict} + tier ${parts.tier} + dependents ${parts.dependents}`}
    >
      <span>{score}</span>
    </Tooltip>
  );
};

const ItemRow = (props: {
  item: VerdictItem;
  selected: boolean;
  onOpen: (ref: string) => void;
}) => {
  const { item, selected, onOpen } = props;
  const classes = useStyles();
  return (
    <TableRow hover selected={selected}>
      <TableCell component="th" scope="row">
        <ButtonBase
          className={classes.name}
          onClick={() => onOpen(item.ref)}
          aria-haspopup="dialog"
        >
          {item.title ?? item.name}
        </ButtonBase>
        <Typography variant="caption" color="textSecondary" display="block">
          {item.kind.toLowerCase()}
          {item.type && ` · ${item.type}`}
          {item.domain && ` · ${shortRef(item.domain)}`}
        </Typography>
      </TableCell>
      <TableCell>
        <OwnershipChip verdict={item.ownership} />
      </TableCell>
      <TableCell className={classes.wide}>
        <RunChip verdict={item.run} />
      </TableCell>
      <TableCell className={classes.wide}>{item.tier ?? '–'}</TableCell>
      <TableCell>
        <Owners owners={item.owners} />
      </TableCell>
      <TableCell className={classes.wide} align="right">
        {item.dependents}
      </TableCell>
      <TableCell align="right">
        <RiskCell item={item} />
      </TableCell>
    </TableRow>
  );
};

/** One page of verdicts. */
export const VerdictTable = (props: {
  items: VerdictItem[];
  sort: VerdictSort;
  group: Group;
  open?: string;
  onSort: (sort: VerdictSort) => void;
  onOpen: (ref: string) => void;
}) => {
  const { items, sort, group, open, onSort, onOpen } = props;
  const classes = useStyles();
  return (
    <TableContainer>
      <Table size="small" aria-label="Review">
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell
                key={column.title}
                className={column.wide ? classes.wide : undefined}
              >
                {column.sort ? (
                  <TableSortLabel
                    active={sort === column.sort}
                    direction={
                      ['name', 'tier'].includes(column.sort) ? 'asc' : 'desc'
                    }
                    onClick={() => onSort(column.sort!)}
                  >
                    {column.title}
                  </TableSortLabel>
                ) : (
                  column.title
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {gather(items, group).map(([value, rows]) => (
            <Fragment key={value}>
              {group !== 'none' && (
                <TableRow className={classes.group}>
                  <TableCell colSpan={COLUMNS.length}>
                    <strong>
                      {value === 'none' ? 'None' : shortRef(value)}
                    </strong>{' '}
                    ({rows.length} on this page)
                  </TableCell>
                </TableRow>
              )}
              {rows.map(item => (
                <ItemRow
                  key={item.ref}
                  item={item}
                  selected={item.ref === open}
                  onOpen={onOpen}
                />
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
