import { CodeSnippet } from '@backstage/core-components';
import { Flex, Link, Text } from '@backstage/ui';
import {
  FindingItem,
  isOpen,
  patchLines,
} from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { AcceptedChip, SeverityChip } from '../shared/Chip';
import { Evidence } from '../shared/Evidence';
import { RefLink } from '../shared/RefLink';
import { RequestError } from '../shared/RequestError';
import { usePaths } from '../shared/usePaths';
import { ago } from '../shared/words';
import { useRequests } from '../waivers/useRequests';
import { FindingActions } from './FindingActions';
import { Marks } from './Marks';

const Finding = (props: {
  finding: FindingItem;
  withEvidence?: boolean;
  children: ReactNode;
}) => {
  const { finding, withEvidence, children } = props;
  const paths = usePaths();
  const { fix, accountable, rule } = finding;
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <SeverityChip severity={finding.severity} />
        {!isOpen(finding) && <AcceptedChip />}
        <Link href={paths.rule(rule)}>{rule}</Link>
        <Text variant="body-small" color="secondary">
          found {ago(finding.openedAt)}
        </Text>
      </Flex>
      <Text>{finding.message}</Text>
      {withEvidence && <Evidence evidence={finding.evidence} />}
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
      {children}
    </Flex>
  );
};

/** What is wrong with an entity, the lines that mend it, and what people say of it. */
export const Fixes = (props: {
  subject: string;
  findings: readonly FindingItem[];
  withEvidence?: boolean;
  onChanged: () => void;
}) => {
  const { subject, findings, withEvidence, onChanged } = props;
  const requests = useRequests(subject, findings);
  const openFirst = [
    ...findings.filter(isOpen),
    ...findings.filter(one => !isOpen(one)),
  ];
  return (
    <Flex direction="column" gap="5">
      <RequestError error={requests.error} />
      {openFirst.map(finding => {
        const waiting = requests.of(finding.fingerprint);
        return (
          <Finding
            key={finding.fingerprint}
            finding={finding}
            withEvidence={withEvidence}
          >
            <Marks finding={finding} requests={waiting} onChanged={onChanged} />
            <FindingActions
              finding={finding}
              mayAsk={requests.isKnown && !waiting.length}
              onChanged={onChanged}
            />
          </Finding>
        );
      })}
    </Flex>
  );
};
