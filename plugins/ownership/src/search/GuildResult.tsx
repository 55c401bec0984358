import { SearchDocument } from '@backstage/plugin-search-common';
import { AUTHORITY, FORM } from '../shared/words';
import { isKeyOf } from './isKeyOf';
import { ResultItem, ResultProps } from './ResultItem';

type GuildDocument = SearchDocument & { form?: string; authority?: string };

/** A guild that was found. */
export const GuildResult = (props: ResultProps<GuildDocument>) => {
  const { form, authority } = props.result ?? {};
  return (
    <ResultItem
      {...props}
      facts={[
        isKeyOf(FORM, form) && FORM[form],
        isKeyOf(AUTHORITY, authority) && AUTHORITY[authority].label,
      ]}
    />
  );
};
