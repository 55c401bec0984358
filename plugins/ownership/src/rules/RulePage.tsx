import { EmptyState, MarkdownContent } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Card, CardBody, Flex, Link } from '@backstage/ui';
import {
  ownershipWaiverRequestPermission,
  RuleAnswer,
} from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { SeverityChip } from '../shared/Chip';
import facts from '../shared/Facts.module.css';
import { PageFrame } from '../shared/PageFrame';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { AskForWaiver } from '../waivers/AskForWaiver';
import { RuleDisputes } from './RuleDisputes';
import { RuleFindings } from './RuleFindings';
import styles from './RulePage.module.css';
import { stateOf } from './RulesPage';

const Today = ({ rule }: { rule: RuleAnswer }) => (
  <Panel title="Here, today">
    <dl className={facts.facts}>
      <dt>State</dt>
      <dd>{stateOf(rule)}</dd>
      {rule.missingNeeds.length > 0 && (
        <>
          <dt>Waits for</dt>
          <dd>{rule.missingNeeds.join(', ')}</dd>
        </>
      )}
      <dt>Severity</dt>
      <dd>
        <SeverityChip severity={rule.severity} />
      </dd>
      {Object.entries(rule.options).map(([option, value]) => (
        <Fragment key={option}>
          <dt>
            <code>{option}</code>
          </dt>
          <dd>
            <code>{JSON.stringify(value)}</code>
          </dd>
        </Fragment>
      ))}
    </dl>
  </Panel>
);

/** What is accepted of its findings, and the way to accept a whole selection. */
const Accepting = ({ rule }: { rule: RuleAnswer }) => {
  const paths = usePaths();
  const { allowed } = usePermission({
    permission: ownershipWaiverRequestPermission,
  });
  const navigate = useNavigate();
  return (
    <Flex align="center" gap="4" mt="4" style={{ flexWrap: 'wrap' }}>
      {rule.accepted > 0 && (
        <Link href={paths.findings({ state: 'accepted', rule: rule.id })}>
          {rule.accepted} accepted for now
        </Link>
      )}
      {allowed && (
        <AskForWaiver
          label="Waive on a selection…"
          target={{ rule: rule.id }}
          quote={rule.title}
          onAsked={() => navigate(paths.waivers({ q: rule.id }))}
        />
      )}
    </Flex>
  );
};

/** The page of one rule: the same text as in the documentation. */
export const RulePage = () => {
  const { id = '' } = useParams();
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const { value, error, loading } = useAsync(() => api.getRule(id), [api, id]);
  return (
    <PageFrame error={error} loading={loading}>
      <Flex direction="column" gap="4">
        <Link href={paths.tab('rules')}>All rules</Link>
        {value ? (
          <div className={styles.columns}>
            <Card>
              <CardBody>
                <MarkdownContent content={value.page} />
              </CardBody>
            </Card>
            <Flex direction="column" gap="5">
              <Today rule={value} />
              <Panel title={`Findings (${value.findings})`}>
                <RuleFindings rule={value.id} />
                <Accepting rule={value} />
              </Panel>
              {value.disputes !== undefined && value.disputes > 0 && (
                <Panel
                  title={`Disputes (${value.disputes})`}
                  about="Who thinks that a finding is wrong, and why"
                >
                  <RuleDisputes rule={value.id} />
                </Panel>
              )}
            </Flex>
          </div>
        ) : (
          <EmptyState missing="content" title={`There is no rule ${id}`} />
        )}
      </Flex>
    </PageFrame>
  );
};
