import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityAnswer, OwnershipApi } from '@pillars/plugin-ownership-common';
import { useCallback } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';

const KEPT = 10_000;

type Answer = Promise<EntityAnswer | undefined>;

// The card and the banner of one page ask for the same at the same time.
const asked = new WeakMap<OwnershipApi, Map<string, Answer>>();

function askOnce(api: OwnershipApi, ref: string): Answer {
  const answers = asked.get(api) ?? new Map<string, Answer>();
  asked.set(api, answers);
  const known = answers.get(ref);
  if (known) {
    return known;
  }
  const answer = api.getEntity(ref);
  answers.set(ref, answer);
  const forget = () =>
    answers.get(ref) === answer ? answers.delete(ref) : false;
  answer.then(() => setTimeout(forget, KEPT), forget);
  return answer;
}

/** What the review says of the entity whose page this is. */
export function useEntityAnswer() {
  const api = useApi(ownershipApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const { retry, ...state } = useAsyncRetry(
    () => askOnce(api, ref),
    [api, ref],
  );
  const reload = useCallback(() => {
    asked.get(api)?.delete(ref);
    retry();
  }, [api, ref, retry]);
  return { ...state, reload };
}
