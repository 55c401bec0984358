import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { FailedRequest } from '../../shared/FailedRequest';
import { inDays } from '../../shared/words';
import { KnownRef, KnownRefs } from '../KnownRefs';
import styles from './cell.module.css';

/** The scopes whose review was due, since when, and whom to ask about them. */
export const PastReview = ({ scopes }: { scopes: readonly string[] }) => {
  const api = useApi(ownershipApiRef);
  const asked = JSON.stringify(scopes);
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const refs: string[] = JSON.parse(asked);
    const answers = await Promise.all(refs.map(ref => api.getScope(ref)));
    return answers
      .map(one => one?.scope)
      .filter((one): one is ScopePage => one?.state === 'expired');
  }, [api, asked]);
  if (loading) {
    return <Progress />;
  }
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  const refs = value?.flatMap(({ ref, decider }) => [ref, decider ?? ref]);
  return (
    <KnownRefs refs={refs ?? []}>
      <Text as="p">
        Ask whether it still holds, and set a new <code>reviewBy</code>.
      </Text>
      <ul className={styles.list} aria-label="Past their review">
        {value?.map(({ ref, reviewBy, decider }) => (
          <li key={ref}>
            <KnownRef entityRef={ref} />
            {reviewBy &&
              ` was to be reviewed by ${reviewBy}, ${inDays(reviewBy)}`}
            {decider && (
              <>
                ; ask <KnownRef entityRef={decider} />
              </>
            )}
          </li>
        ))}
      </ul>
    </KnownRefs>
  );
};
