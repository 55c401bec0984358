import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import {
  ADOPTION_STATES,
  BoundItem,
  BoundResponse,
  RequirementStanding,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { FailedRequest } from '../../shared/FailedRequest';
import { ListState } from '../../shared/address';
import { Pager } from '../../shared/Pager';
import { RefLink } from '../../shared/RefLink';
import { RequestError } from '../../shared/RequestError';
import { useRequests } from '../../waivers/useRequests';
import { CellState, toBoundQuery } from '../standardState';
import styles from './panel.module.css';
import { Standing } from './Standing';
import { adoptionTexts } from './texts';

// What is to be done comes first.
const ORDER = ['unmet', 'expiring', 'waived', ...ADOPTION_STATES];

const worstFirst = (standings: readonly RequirementStanding[]) =>
  [...standings].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  );

const Item = (props: {
  item: BoundItem;
  requirement: string | undefined;
  requests: ReturnType<typeof useRequests>;
  onAsked: () => void;
}) => {
  const { item, requirement, requests, onAsked } = props;
  const { ref, domain, team, requirements } = item;
  const { t } = useTranslationRef(adoptionTexts);
  const shown = requirement
    ? requirements.filter(one => one.id === requirement)
    : worstFirst(requirements);
  return (
    <li>
      <RefLink entityRef={ref} />
      <Text as="div" variant="body-small" color="secondary">
        {team ? (
          <RefLink entityRef={team} variant="body-small" />
        ) : (
          t('entities.nobody')
        )}
        {domain && (
          <>
            {' · '}
            <RefLink entityRef={domain} variant="body-small" />
          </>
        )}
      </Text>
      {shown.map(standing => (
        <Standing
          key={standing.id}
          standing={standing}
          withName={!requirement}
          requests={requests}
          onAsked={onAsked}
        />
      ))}
    </li>
  );
};

const Items = (props: {
  answer: BoundResponse;
  requirement?: string;
  onAsked: () => void;
}) => {
  const { answer, requirement, onAsked } = props;
  const { items } = answer;
  const { t } = useTranslationRef(adoptionTexts);
  const canBeWaived = items.filter(item =>
    item.requirements.some(one => one.fingerprint),
  );
  const requests = useRequests(
    canBeWaived.map(item => item.ref),
    answer,
  );
  return items.length ? (
    <>
      <RequestError error={requests.error} />
      <ul className={styles.items} aria-label={t('entities.label')}>
        {items.map(item => (
          <Item
            key={item.ref}
            item={item}
            requirement={requirement}
            requests={requests}
            onAsked={onAsked}
          />
        ))}
      </ul>
    </>
  ) : (
    <Text role="status">{t('entities.empty')}</Text>
  );
};

/** The entities behind a cell of the matrix, a page at a time. */
export const BoundList = (props: {
  standard: string;
  cell: CellState;
  list: ListState;
  update: (change: Partial<ListState>) => void;
}) => {
  const { standard, cell, list, update } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const api = useApi(ownershipApiRef);
  const query = JSON.stringify(toBoundQuery(cell, list));
  const { value, error, retry } = useAsyncRetry(
    () => api.getBound(standard, JSON.parse(query)),
    [api, standard, query],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? (
    <>
      <Items answer={value} requirement={cell.requirement} onAsked={retry} />
      {value.total > value.items.length && (
        <Pager state={list} total={value.total} update={update} />
      )}
    </>
  ) : (
    <div role="status">
      <VisuallyHidden>{t('entities.loading')}</VisuallyHidden>
      <Skeleton width="100%" height={160} />
    </div>
  );
};
