import { SearchDocument } from '@backstage/plugin-search-common';
import { useWords } from '../shared/useWords';
import { isKeyOf } from './isKeyOf';
import { ResultItem, ResultProps } from './ResultItem';

type GuildDocument = SearchDocument & { form?: string; authority?: string };

/** A guild that was found. */
export const GuildResult = (props: ResultProps<GuildDocument>) => {
  const words = useWords();
  const { form, authority } = props.result ?? {};
  return (
    <ResultItem
      {...props}
      facts={[
        isKeyOf(words.form, form) && words.form[form],
        isKeyOf(words.authority, authority) && words.authority[authority].label,
      ]}
    />
  );
};
