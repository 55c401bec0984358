import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchDocument } from '@backstage/plugin-search-common';
import { RefLink } from '../shared/RefLink';
import { ResultItem, ResultProps } from './ResultItem';
import { searchTexts } from './texts';

type DecisionScopeDocument = SearchDocument & {
  decision?: string;
  /** Full ref. */
  decider?: string;
};

/** A decision scope that was found. */
export const DecisionScopeResult = (
  props: ResultProps<DecisionScopeDocument>,
) => {
  const { t } = useTranslationRef(searchTexts);
  const { decision, decider } = props.result ?? {};
  return (
    <ResultItem
      {...props}
      facts={[
        decision && <code>{decision}</code>,
        decider &&
          t('decidedBy', {
            decider: <RefLink entityRef={decider} variant="body-small" />,
          }),
      ]}
    />
  );
};
