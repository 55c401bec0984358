import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { Flex, Link, Text } from '@backstage/ui';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { ReactElement, ReactNode } from 'react';
import { excerpt } from './excerpt';
import styles from './ResultItem.module.css';

/** What the search gives to a result's item. */
export interface ResultProps<TDocument extends SearchDocument> {
  icon?: ReactElement;
  result?: TDocument;
  highlight?: ResultHighlight;
}

/** A field with what was found in it marked, and its lines told apart. */
const Marked = (props: { text: string; highlight?: ResultHighlight }) => {
  const { text, highlight } = props;
  const shown = excerpt(text, highlight).replace(/\s*\n\s*/g, ' · ');
  return highlight ? (
    <HighlightedSearchResultText
      text={shown}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{shown}</>
  );
};

/** A result: its title, the words around what was found, and a few facts. */
export const ResultItem = (
  props: ResultProps<SearchDocument> & {
    chip?: ReactNode;
    facts: readonly ReactNode[];
  },
) => {
  const { icon, result, highlight, chip, facts } = props;
  if (!result) {
    return null;
  }
  const shown = facts.filter(Boolean);
  return (
    <>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <Flex direction="column" gap="1" className={styles.item}>
        <Flex align="center" gap="2" className={styles.title}>
          {/* The item around it tells the analytics of a click. */}
          <Link
            href={result.location}
            variant="title-x-small"
            weight="bold"
            noTrack
          >
            <Marked
              text={highlight?.fields.title ?? result.title}
              highlight={highlight}
            />
          </Link>
          {chip}
        </Flex>
        <Text color="secondary">
          <Marked
            text={highlight?.fields.text ?? result.text}
            highlight={highlight}
          />
        </Text>
        {shown.length > 0 && (
          <Flex gap="3" className={styles.title}>
            {shown.map((fact, index) => (
              <Text key={index} variant="body-small">
                {fact}
              </Text>
            ))}
          </Flex>
        )}
      </Flex>
    </>
  );
};
