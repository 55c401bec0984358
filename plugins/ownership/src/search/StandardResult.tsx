import { SearchDocument } from '@backstage/plugin-search-common';
import { StatusChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { STATUS } from '../shared/words';
import { isKeyOf } from './isKeyOf';
import { ResultItem, ResultProps } from './ResultItem';

type StandardDocument = SearchDocument & {
  status?: string;
  version?: string;
  /** Full ref. */
  guild?: string;
};

/** A standard that was found. */
export const StandardResult = (props: ResultProps<StandardDocument>) => {
  const { status, version, guild } = props.result ?? {};
  return (
    <ResultItem
      {...props}
      chip={isKeyOf(STATUS, status) && <StatusChip status={status} />}
      facts={[
        version && `Version ${version}`,
        guild && <RefLink entityRef={guild} variant="body-small" />,
      ]}
    />
  );
};
