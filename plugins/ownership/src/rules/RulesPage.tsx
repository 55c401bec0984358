import {
  Content,
  InfoCard,
  Link,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Grid from '@material-ui/core/Grid';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { RuleInfo } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { SeverityChip } from '../shared/Verdict';

const FAMILIES: Record<string, string> = {
  ownership: 'Ownership: who owns it',
  run: 'Run: you build it, you run it',
};

/** Whether a rule looks, and if not, why. */
export function stateOf(rule: RuleInfo): string {
  if (!rule.enabled) {
    return 'off';
  }
  return rule.missingNeeds.length ? 'not set up yet' : 'on';
}

const Row = ({ rule }: { rule: RuleInfo }) => (
  <TableRow hover>
    <TableCell component="th" scope="row">
      <Link to={rule.id}>{rule.title}</Link>
    </TableCell>
    <TableCell>
      <code>{rule.id}</code>
    </TableCell>
    <TableCell>
      <SeverityChip severity={rule.severity} />
    </TableCell>
    <TableCell>{rule.preset}</TableCell>
    <TableCell>{stateOf(rule)}</TableCell>
    <TableCell align="right">
      {rule.findings > 0 ? (
        <Link
          to={`../review?ownership=orphaned&ownership=atRisk&ownership=owned&rule=${rule.id}`}
        >
          {rule.findings}
        </Link>
      ) : (
        0
      )}
    </TableCell>
  </TableRow>
);

/** The rule book, with what it finds today. */
export const RulesPage = () => {
  const api = useApi(ownershipApiRef);
  const { value, error } = useAsync(() => api.getRules(), [api]);
  if (error) {
    return (
      <Content>
        <ResponseErrorPanel error={error} />
      </Content>
    );
  }
  if (!value) {
    return <Progress />;
  }
  const families = [...new Set(value.rules.map(rule => rule.family))];
  return (
    <Content>
      <Grid container spacing={3}>
        {families.map(family => (
          <Grid item xs={12} key={family}>
            <InfoCard title={FAMILIES[family] ?? family} noPadding>
              <TableContainer>
                <Table size="small">
                  <TableHead>
                    <TableRow>
                      <TableCell>Finds</TableCell>
                      <TableCell>Rule</TableCell>
                      <TableCell>Severity</TableCell>
                      <TableCell>Preset</TableCell>
                      <TableCell>State</TableCell>
                      <TableCell align="right">Findings</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {value.rules
                      .filter(rule => rule.family === family)
                      .map(rule => (
                        <Row key={rule.id} rule={rule} />
                      ))}
                  </TableBody>
                </Table>
              </TableContainer>
            </InfoCard>
          </Grid>
        ))}
      </Grid>
    </Content>
  );
};
