import { useApi } from '@backstage/core-plugin-api';
import { NotSetUp as Need } from '@pillars/plugin-ownership-common';
import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { PageSkeleton } from '../shared/PageSkeleton';
import { Coverage, FindingFigures } from './Coverage';
import { DomainTable } from './DomainTable';
import { Narrow } from './Narrow';
import { OrphanAges } from './OrphanAges';
import styles from './overview.module.css';
import { readPart, toQuery, writePart } from './overviewState';
import { Topics } from './Topics';
import { Trend } from './Trend';

/**
 * The last review at a glance, of everything or of what the address says.
 *
 * @param reviewedAt - what is shown is asked for again with another review
 */
function useOverview(reviewedAt: string | undefined) {
  const api = useApi(ownershipApiRef);
  const [params, setParams] = useSearchParams();
  const part = readPart(params);
  const query = JSON.stringify(toQuery(part));
  const { value, error, loading, retry } = useAsyncRetry(
    async () => api.getOverview(JSON.parse(query)),
    [api, query, reviewedAt],
  );
  // The last figures stay where they are until the next ones come.
  const last = useRef(value);
  last.current = value ?? last.current;
  return {
    part,
    narrow: (to: typeof part) => setParams(writePart(to)),
    overview: last.current,
    error,
    loading,
    retry,
  };
}

export const Glance = (props: { needs: Need[]; reviewedAt?: string }) => {
  const { needs, reviewedAt } = props;
  const { part, narrow, overview, error, loading, retry } =
    useOverview(reviewedAt);
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!overview) {
    return <PageSkeleton />;
  }
  return (
    <div className={styles.glance} aria-busy={loading}>
      <Narrow choices={overview.choices} part={part} onChange={narrow} />
      <Coverage counts={overview.counts} part={part} />
      <div className={styles.cards}>
        <Trend trend={overview.trend} />
        <OrphanAges ages={overview.orphanedByAge} part={part} />
      </div>
      <Topics overview={overview} part={part} needs={needs} />
      <div className={styles.row}>
        <DomainTable domains={overview.byDomain} />
        <FindingFigures
          findings={overview.findings}
          accepted={overview.accepted}
          part={part}
        />
      </div>
    </div>
  );
};
