import { CodeSnippet, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { FindingItem, patchLines } from '@pillars/plugin-ownership-common';
import { rootRouteRef } from '../routes';
import { RefLink } from './RefLink';
import { SeverityChip } from './Verdict';
import { ago } from './words';

const Finding = ({ finding }: { finding: FindingItem }) => {
  const root = useRouteRef(rootRouteRef);
  const { fix, accountable, rule } = finding;
  return (
    <Box mb={3} component="li" style={{ listStyle: 'none' }}>
      <Box display="flex" alignItems="center" gridGap={8} mb={0.5}>
        <SeverityChip severity={finding.severity} />
        <Link to={`${root?.() ?? '/ownership'}/rules/${rule}`}>{rule}</Link>
        <Typography variant="caption" color="textSecondary">
          open since {ago(finding.openedAt)}
        </Typography>
      </Box>
      <Typography variant="body2">{finding.message}</Typography>
      <Typography variant="body2">
        <strong>To do:</strong> {fix.summary}
      </Typography>
      {accountable && (
        <Typography variant="body2" color="textSecondary" component="div">
          To be mended by <RefLink entityRef={accountable} />
        </Typography>
      )}
      {fix.patch && (
        <CodeSnippet
          text={patchLines(fix.patch)}
          language="yaml"
          showCopyCodeButton
        />
      )}
    </Box>
  );
};

/** What is wrong, and the lines that mend it. */
export const Fixes = ({ findings }: { findings: readonly FindingItem[] }) => (
  <Box component="ul" p={0} m={0}>
    {findings.map(finding => (
      <Finding key={finding.fingerprint} finding={finding} />
    ))}
  </Box>
);
