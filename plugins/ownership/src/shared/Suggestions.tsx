import { CodeSnippet } from '@backstage/core-components';
import { Flex, Text } from '@backstage/ui';
import {
  EntityVerdict,
  OwnerSuggestion,
  patchLines,
} from '@pillars/plugin-ownership-common';
import { Evidence } from './Evidence';
import { RefLink } from './RefLink';
import { plural, whoCouldOwnIt } from './words';
import styles from './Suggestions.module.css';

const Points = ({ suggestion }: { suggestion: OwnerSuggestion }) => {
  const { score, reasons } = suggestion;
  const parts = reasons.map(({ type, points }) => `${type} ${points}`);
  return (
    <Text
      variant="body-small"
      color="secondary"
      title={`${score} = ${parts.join(' + ')}`}
    >
      {plural(score, 'point')}
    </Text>
  );
};

const Suggestion = (props: {
  suggestion: OwnerSuggestion;
  isInFix: boolean;
}) => {
  const { suggestion, isInFix } = props;
  const { owner, reasons } = suggestion;
  return (
    <li>
      <Flex direction="column" gap="2">
        <Flex align="baseline" gap="2">
          <RefLink entityRef={owner} />
          <Points suggestion={suggestion} />
        </Flex>
        <ul className={styles.reasons}>
          {reasons.map(({ type, text }) => (
            <li key={type}>
              <Text>{text}</Text>
            </li>
          ))}
        </ul>
        <details>
          <summary>
            <Text variant="body-small">Evidence</Text>
          </summary>
          {reasons.map(({ type, evidence }) => (
            <Evidence key={type} evidence={evidence} />
          ))}
        </details>
        {isInFix ? (
          <Text color="secondary">The lines are above, under what to do.</Text>
        ) : (
          <CodeSnippet
            text={patchLines({ path: ['spec', 'owner'], value: owner })}
            language="yaml"
            showCopyCodeButton
          />
        )}
      </Flex>
    </li>
  );
};

/** Teams that could own something, the best first, and what speaks for each. */
export const Suggestions = (props: {
  suggestions: readonly OwnerSuggestion[];
  /** The owner that a fix beside them names already, with its lines. */
  inFix?: string;
}) =>
  props.suggestions.length ? (
    <ol className={styles.suggestions}>
      {props.suggestions.map(suggestion => (
        <Suggestion
          key={suggestion.owner}
          suggestion={suggestion}
          isInFix={suggestion.owner === props.inFix}
        />
      ))}
    </ol>
  ) : (
    <Text color="secondary">
      Nothing in the catalog points to a team. A system with an owner, a source
      location, or the successors in a TeamAPI would help.
    </Text>
  );

/** The best one in one line; nothing where there is none. */
export const BestSuggestion = ({ verdict }: { verdict: EntityVerdict }) => {
  const { ownership, suggestions: [best] = [] } = verdict;
  return best ? (
    <Text as="div">
      <strong>{whoCouldOwnIt(ownership)}:</strong>{' '}
      <RefLink entityRef={best.owner} />. {best.reasons[0].text}
    </Text>
  ) : null;
};
