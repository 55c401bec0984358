import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import {
  DecisionCell,
  DecisionMap,
  DomainDecisions,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { trailOf } from '../decisions/trail';
import { CellChip } from '../decisions/words/DecisionChips';
import { useDecisionWords } from '../decisions/words/useDecisionWords';
import { FailedRequest } from '../shared/FailedRequest';
import { RefList } from '../shared/RefList';
import { PageLink } from '../shared/PageLink';
import { WaitingLines } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import styles from './Decisions.module.css';
import { entityTexts } from './texts';

const MOST_SHOWN = 12;
const MOST_DECIDERS = 2;

/** A decision in the domain of this page. */
interface Line {
  cell: DecisionCell;
  title: string;
}

/**
 * What is required, and what scopes decide by itself, in the order of the map:
 * what only follows from a decision above is said there.
 */
function linesOf({ decisions }: DecisionMap, domain: DomainDecisions): Line[] {
  const cells = new Map(domain.cells.map(cell => [cell.decision, cell]));
  const trail = trailOf(decisions);
  return decisions.flatMap(({ decision, required, scopes }) => {
    const cell = cells.get(decision);
    const isDecided = scopes > 0 && cell?.scopes.length;
    return cell && (required || isDecided)
      ? [{ cell, title: trail(decision) }]
      : [];
  });
}

const Deciders = ({ cell }: { cell: DecisionCell }) => {
  const { deciders, totals } = cell;
  const left = totals.deciders - MOST_DECIDERS;
  const { t } = useTranslationRef(entityTexts);
  const first = <RefList refs={deciders.slice(0, MOST_DECIDERS)} />;
  return (
    <span>
      {left > 0
        ? t('domain.deciders', { deciders: first, left: String(left) })
        : first}
    </span>
  );
};

const Decision = (props: { domain: DomainDecisions; line: Line }) => {
  const { domain, line } = props;
  const { t } = useTranslationRef(entityTexts);
  const { decision, state, decided } = line.cell;
  const isInPart = state === 'missing' || state === 'partly';
  return (
    <li>
      <PageLink
        tab="decisions"
        href={usePaths().decisions({ domain: domain.domain, cell: decision })}
        title={decision}
      >
        {line.title}
      </PageLink>
      <span className={styles.who}>
        {isInPart && domain.entities > 0 && (
          <Text variant="body-small" color="secondary">
            {t('domain.decided', {
              decided: String(decided),
              all: String(domain.entities),
            })}
          </Text>
        )}
        <Deciders cell={line.cell} />
        <CellChip state={state} />
      </span>
    </li>
  );
};

const Column = (props: { map: DecisionMap; domain: DomainDecisions }) => {
  const { map, domain } = props;
  const { t } = useTranslationRef(entityTexts);
  const paths = usePaths();
  const { shown, more } = useShowMore(linesOf(map, domain), MOST_SHOWN);
  return (
    <Flex direction="column" align="start" gap="3">
      {shown.length > 0 ? (
        <ul className={styles.rows}>
          {shown.map(line => (
            <Decision key={line.cell.decision} domain={domain} line={line} />
          ))}
        </ul>
      ) : (
        <Text color="secondary">{t('domain.nothing')}</Text>
      )}
      {more}
      {paths.has('decisions') && (
        <Link href={paths.decisions()}>{t('domain.all')}</Link>
      )}
    </Flex>
  );
};

/** Who decides what in the domain of this page: its column of the map. */
export const DomainDecisionsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const { notReadYet } = useDecisionWords();
  const api = useApi(ownershipApiRef);
  const ref = stringifyEntityRef(useEntity().entity);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getDecisionMap({ domain: [ref] }),
    [api, ref],
  );
  const domain = value?.domains.find(one => one.domain === ref);
  return (
    <EntityInfoCard title={t('domain.title')}>
      {loading && !value && <WaitingLines lines={6} />}
      {error && <FailedRequest error={error} retry={retry} />}
      {value && domain && <Column map={value} domain={domain} />}
      {value && !domain && <Text color="secondary">{notReadYet}</Text>}
    </EntityInfoCard>
  );
};
