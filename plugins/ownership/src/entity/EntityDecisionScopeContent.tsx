import { stringifyEntityRef } from '@backstage/catalog-model';
import { EmptyState } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ScopeBody } from '../decisions/scope/ScopeBody';
import { ScopeSkeleton } from '../decisions/scope/ScopeSkeleton';
import { useScope } from '../decisions/scope/useScope';
import { FailedRequest } from '../shared/FailedRequest';

/** The page of a decision scope as a tab of its page in the catalog. */
export const EntityDecisionScopeContent = () => {
  const { entity } = useEntity();
  const { value, error, loading, retry } = useScope(stringifyEntityRef(entity));
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (value) {
    return <ScopeBody scope={value.scope} />;
  }
  return loading ? (
    <ScopeSkeleton />
  ) : (
    <EmptyState
      missing="content"
      title="It is not known here yet"
      description="The catalog was read here before it came, or it is not for you to see. It is read again within a quarter of an hour."
    />
  );
};
