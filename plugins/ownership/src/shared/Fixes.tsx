import { CodeSnippet } from '@backstage/core-components';
import { Flex, Link, Text } from '@backstage/ui';
import { FindingItem, patchLines } from '@pillars/plugin-ownership-common';
import { SeverityChip } from './Chip';
import { RefLink } from './RefLink';
import { usePaths } from './usePaths';
import { ago } from './words';

const Finding = ({ finding }: { finding: FindingItem }) => {
  const paths = usePaths();
  const { fix, accountable, rule } = finding;
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <SeverityChip severity={finding.severity} />
        <Link href={paths.rule(rule)}>{rule}</Link>
        <Text variant="body-small" color="secondary">
          open since {ago(finding.openedAt)}
        </Text>
      </Flex>
      <Text>{finding.message}</Text>
      <Text>
        <strong>To do:</strong> {fix.summary}
      </Text>
      {accountable && (
        <Text as="div" color="secondary">
          To be mended by <RefLink entityRef={accountable} />
        </Text>
      )}
      {fix.patch && (
        <CodeSnippet
          text={patchLines(fix.patch)}
          language="yaml"
          showCopyCodeButton
        />
      )}
    </Flex>
  );
};

/** What is wrong, and the lines that mend it. */
export const Fixes = ({ findings }: { findings: readonly FindingItem[] }) => (
  <Flex direction="column" gap="5">
    {findings.map(finding => (
      <Finding key={finding.fingerprint} finding={finding} />
    ))}
  </Flex>
);
