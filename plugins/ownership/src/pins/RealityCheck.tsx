import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { PinAnswer, PinnedFinding } from '@pillars/plugin-ownership-common';
import { useMemo, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Chip } from '../shared/Chip';
import { Evidence } from '../shared/Evidence';
import { fetchAll } from '../shared/exportList';
import { FailedRequest } from '../shared/FailedRequest';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import { useWording } from '../shared/useWording';
import { Claim, claimsOf } from './claims';
import { DomainCoverage } from './DomainCoverage';
import { sayReason } from './inLanguage';
import styles from './pin.module.css';
import { pinTexts } from './texts';

const MOST_FINDINGS = 20;

/** What a claim about teams, guilds or decisions rests on. */
const Findings = ({ items }: { items: readonly PinnedFinding[] }) => (
  <ul className={styles.findings}>
    {items.map((finding, index) => (
      <li key={`${finding.rule} ${finding.subject} ${index}`}>
        <RefLink entityRef={finding.subject} /> <Text>{finding.text}</Text>
        <Evidence evidence={finding.evidence} />
      </li>
    ))}
  </ul>
);

const LoadedFindings = (props: { items: readonly PinnedFinding[] }) => {
  const wording = useWording();
  const items = useMemo(
    () => props.items.map(one => sayReason(one, wording)),
    [props.items, wording],
  );
  const { shown, more } = useShowMore(items, MOST_FINDINGS);
  return (
    <>
      <Findings items={shown} />
      {more}
    </>
  );
};

const FindingsOf = (props: { id: string; rules: readonly string[] }) => {
  const { id, rules } = props;
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = useAsyncRetry(
    () =>
      fetchAll(query => api.getPinFindings(id, query), { rule: [...rules] }),
    [api, id, rules.join()],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? <LoadedFindings items={value} /> : null;
};

/** Evidence is asked for once somebody wants to see it. */
const ClaimEvidence = (props: { id: string; rules: readonly string[] }) => {
  const { t } = useTranslationRef(pinTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('claim.evidence')}</summary>
      {isOpen && <FindingsOf {...props} />}
    </details>
  );
};

/** Where one sees how the same stands today, if the app has that page. */
function useToday() {
  const paths = usePaths();
  return ({ evidence }: Claim): string | undefined => {
    if (!evidence) {
      return undefined;
    }
    const isFindings = 'rules' in evidence;
    if (!paths.has(isFindings ? 'findings' : 'review')) {
      return undefined;
    }
    if (isFindings) {
      return paths.findings({ rule: evidence.rules });
    }
    return evidence.list === 'contradicted'
      ? paths.review({ run: evidence.list })
      : paths.review({ ownership: evidence.list });
  };
}

const ClaimItem = ({ id, claim }: { id: string; claim: Claim }) => {
  const { t } = useTranslationRef(pinTexts);
  const paths = usePaths();
  const today = useToday()(claim);
  const { title, text, tone, evidence } = claim;
  return (
    <li className={styles.claim}>
      <Chip tone={tone} label={title} />
      <Text as="p">{text}</Text>
      {evidence && 'rules' in evidence && (
        <ClaimEvidence id={id} rules={evidence.rules} />
      )}
      {evidence && (
        <div className={styles.links}>
          {'list' in evidence && (
            <Link href={paths.pin(id, { tab: 'agenda', list: evidence.list })}>
              {t('claim.evidence')}
            </Link>
          )}
          {today && <Link href={today}>{t('claim.today')}</Link>}
        </div>
      )}
    </li>
  );
};

const ByRule = ({ byRule }: Pick<PinAnswer, 'byRule'>) => {
  const { t } = useTranslationRef(pinTexts);
  const paths = usePaths();
  return byRule.length ? (
    <Panel title={t('claim.byRule')} about={t('claim.byRuleAbout')}>
      <ul className={styles.counts}>
        {byRule.map(({ value, count }) => (
          <li key={value}>
            <PageLink tab="rules" href={paths.rule(value)}>
              {value}
            </PageLink>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  ) : null;
};

/** Facts, each with its evidence, and nobody's name. */
export const RealityCheck = ({ answer }: { answer: PinAnswer }) => {
  const { t } = useTranslationRef(pinTexts);
  return (
    <>
      <Panel title={t('claim.title')} about={t('claim.about')}>
        <ul className={styles.claims}>
          {claimsOf(answer, t).map(claim => (
            <ClaimItem key={claim.id} id={answer.pin.id} claim={claim} />
          ))}
        </ul>
      </Panel>
      <DomainCoverage answer={answer} />
      <ByRule byRule={answer.byRule} />
    </>
  );
};
