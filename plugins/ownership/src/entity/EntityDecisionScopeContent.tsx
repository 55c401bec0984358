import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EmptyState } from '../shared/EmptyState';
import { ScopeBody } from '../decisions/scope/ScopeBody';
import { WaitingColumns } from '../shared/Waiting';
import { useScope } from '../decisions/scope/useScope';
import { FailedRequest } from '../shared/FailedRequest';
import { entityTexts } from './texts';

/** The page of a decision scope as a tab of its page in the catalog. */
export const EntityDecisionScopeContent = () => {
  const { t } = useTranslationRef(entityTexts);
  const { entity } = useEntity();
  const { value, error, loading, retry } = useScope(stringifyEntityRef(entity));
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (value) {
    return <ScopeBody scope={value.scope} />;
  }
  return loading ? (
    <WaitingColumns />
  ) : (
    <EmptyState
      title={t('scope.unknown.title')}
      description={t('scope.unknown.description')}
    />
  );
};
