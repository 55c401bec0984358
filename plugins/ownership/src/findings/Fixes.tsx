import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  FindingItem,
  isOpen,
  patchLines,
} from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { AcceptedChip, SeverityChip } from '../shared/Chip';
import { Evidence } from '../shared/Evidence';
import { PageLink } from '../shared/PageLink';
import { RefLink } from '../shared/RefLink';
import { RequestError } from '../shared/RequestError';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { useRequests } from '../waivers/useRequests';
import { FindingActions } from './FindingActions';
import { Marks } from './Marks';
import { findingsTexts } from './texts';
import { Snippet } from '../shared/Snippet';

const Finding = (props: {
  finding: FindingItem;
  withEvidence?: boolean;
  children: ReactNode;
}) => {
  const { finding, withEvidence, children } = props;
  const { t } = useTranslationRef(findingsTexts);
  const { ago } = useWords();
  const paths = usePaths();
  const { fix, accountable, rule } = finding;
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <SeverityChip severity={finding.severity} />
        {!isOpen(finding) && <AcceptedChip />}
        <PageLink tab="rules" href={paths.rule(rule)}>
          {rule}
        </PageLink>
        <Text variant="body-small" color="secondary">
          {t('finding.found', { when: ago(finding.openedAt) })}
        </Text>
      </Flex>
      <Text>{finding.message}</Text>
      {withEvidence && <Evidence evidence={finding.evidence} />}
      <Text>
        <strong>{t('finding.toDo')}</strong> {fix.summary}
      </Text>
      {accountable && (
        <Text as="div" color="secondary">
          {t('finding.mendedBy', {
            team: <RefLink entityRef={accountable} />,
          })}
        </Text>
      )}
      {fix.patch && (
        <Snippet
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
  const said = findings.map(useWording().finding);
  const openFirst = [
    ...said.filter(isOpen),
    ...said.filter(one => !isOpen(one)),
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
