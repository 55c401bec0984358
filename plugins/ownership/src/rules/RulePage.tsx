import { MarkdownContent } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Card, CardBody, Flex, Link } from '@backstage/ui';
import {
  languageOf,
  ownershipWaiverRequestPermission,
  RuleAnswer,
  Wording,
} from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { SeverityChip } from '../shared/Chip';
import { EmptyState } from '../shared/EmptyState';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { PageFrame } from '../shared/PageFrame';
import { Panel } from '../shared/Panel';
import { WaitingColumns } from '../shared/Waiting';
import { useLanguage } from '../shared/useLanguage';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { AskForWaiver } from '../waivers/AskForWaiver';
import { RuleDisputes } from './RuleDisputes';
import { RuleFindings } from './RuleFindings';
import styles from './RulePage.module.css';
import { stateOf } from './RulesPage';
import { rulesTexts } from './texts';

/** What the catalog does not use yet, by its name in the language. */
const needIn = (wording: Wording, need: string): string =>
  wording.notSetUp({ need, title: need, gives: '', how: '', rules: [] }).title;

const Today = ({ rule }: { rule: RuleAnswer }) => {
  const { t } = useTranslationRef(rulesTexts);
  const wording = useWording();
  const needs = rule.missingNeeds.map(need => needIn(wording, need));
  return (
    <Panel title={t('today.title')}>
      <dl className={facts.facts}>
        <Fact name={t('today.state')}>{stateOf(t, rule)}</Fact>
        {needs.length > 0 && (
          <Fact name={t('today.waitsFor')}>{needs.join(', ')}</Fact>
        )}
        <Fact name={t('today.severity')}>
          <SeverityChip severity={rule.severity} />
        </Fact>
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
};

/** What is accepted of its findings, and the way to accept a whole selection. */
const Accepting = ({ rule }: { rule: RuleAnswer }) => {
  const { t } = useTranslationRef(rulesTexts);
  const paths = usePaths();
  const { allowed } = usePermission({
    permission: ownershipWaiverRequestPermission,
  });
  const navigate = useNavigate();
  return (
    <Flex align="center" gap="4" mt="4" style={{ flexWrap: 'wrap' }}>
      {rule.accepted > 0 && (
        <Link href={paths.findings({ state: 'accepted', rule: rule.id })}>
          {t('findings.accepted', { count: rule.accepted })}
        </Link>
      )}
      {allowed && (
        <AskForWaiver
          label={t('findings.waive')}
          target={{ rule: rule.id }}
          quote={rule.title}
          onAsked={() => navigate(paths.waivers({ q: rule.id }))}
        />
      )}
    </Flex>
  );
};

/** What it finds, and who objects to that. */
const Beside = ({ rule }: { rule: RuleAnswer }) => {
  const { t } = useTranslationRef(rulesTexts);
  const { id, findings, disputes = 0 } = rule;
  return (
    <Flex direction="column" gap="5">
      <Today rule={rule} />
      <Panel title={t('findings.title', { findings: String(findings) })}>
        <RuleFindings rule={id} />
        <Accepting rule={rule} />
      </Panel>
      {disputes > 0 && (
        <Panel
          title={t('disputes.title', { disputes: String(disputes) })}
          about={t('disputes.about')}
        >
          <RuleDisputes rule={id} />
        </Panel>
      )}
    </Flex>
  );
};

/** The page of one rule: the same text as in the documentation. */
export const RulePage = () => {
  const { id = '' } = useParams();
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(rulesTexts);
  const language = languageOf(useLanguage());
  const paths = usePaths();
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getRule(id, { language }),
    [api, id, language],
  );
  return (
    <PageFrame
      error={error}
      retry={retry}
      loading={loading}
      waiting={<WaitingColumns />}
    >
      <Flex direction="column" gap="4">
        <Link href={paths.tab('rules')}>{t('page.all')}</Link>
        {value ? (
          <div className={styles.columns}>
            <Card>
              <CardBody>
                <MarkdownContent content={value.page} />
              </CardBody>
            </Card>
            <Beside rule={value} />
          </div>
        ) : (
          <EmptyState title={t('page.absent', { id })} />
        )}
      </Flex>
    </PageFrame>
  );
};
