import { InfoCard, Link } from '@backstage/core-components';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import {
  DomainCounts,
  OWNERSHIP_VERDICTS,
} from '@pillars/plugin-ownership-common';
import { RefLink } from '../shared/RefLink';
import { OWNERSHIP } from '../shared/words';
import { StackedBar } from './StackedBar';

const Row = ({ row }: { row: DomainCounts }) => {
  const domain = encodeURIComponent(row.domain ?? 'none');
  const name = row.domain ?? 'no domain';
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        {row.domain ? <RefLink entityRef={row.domain} /> : 'In no domain'}
      </TableCell>
      <TableCell style={{ minWidth: 140 }}>
        <StackedBar
          label={name}
          parts={OWNERSHIP_VERDICTS.map(verdict => ({
            ...OWNERSHIP[verdict],
            count: row.ownership[verdict],
          }))}
        />
      </TableCell>
      {OWNERSHIP_VERDICTS.map(verdict => (
        <TableCell key={verdict} align="right">
          <Link to={`review?ownership=${verdict}&domain=${domain}`}>
            {row.ownership[verdict]}
          </Link>
        </TableCell>
      ))}
      <TableCell align="right">{row.run.contradicted}</TableCell>
      <TableCell align="right">{row.run.undeclared}</TableCell>
    </TableRow>
  );
};

/** Coverage by business domain, the most orphaned first. */
export const DomainTable = ({ domains }: { domains: DomainCounts[] }) => (
  <InfoCard title="By domain" subheader="The most orphaned first" noPadding>
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Domain</TableCell>
            <TableCell>Coverage</TableCell>
            {OWNERSHIP_VERDICTS.map(verdict => (
              <TableCell key={verdict} align="right">
                {OWNERSHIP[verdict].label}
              </TableCell>
            ))}
            <TableCell align="right">Run: contradicted</TableCell>
            <TableCell align="right">Run: undeclared</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {domains.map(row => (
            <Row key={row.domain ?? ''} row={row} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  </InfoCard>
);
