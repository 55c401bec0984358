import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchDocument } from '@backstage/plugin-search-common';
import { StatusChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { isKeyOf } from './isKeyOf';
import { ResultItem, ResultProps } from './ResultItem';
import { searchTexts } from './texts';

type StandardDocument = SearchDocument & {
  status?: string;
  version?: string;
  /** Full ref. */
  guild?: string;
};

/** A standard that was found. */
export const StandardResult = (props: ResultProps<StandardDocument>) => {
  const { t } = useTranslationRef(searchTexts);
  const words = useWords();
  const { status, version, guild } = props.result ?? {};
  return (
    <ResultItem
      {...props}
      chip={isKeyOf(words.status, status) && <StatusChip status={status} />}
      facts={[
        version && t('version', { version }),
        guild && <RefLink entityRef={guild} variant="body-small" />,
      ]}
    />
  );
};
