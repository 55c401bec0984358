import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  EntityVerdict,
  OwnerSuggestion,
  OwnershipVerdict,
  patchLines,
} from '@pillars/plugin-ownership-common';
import { Evidence } from './Evidence';
import { RefLink } from './RefLink';
import { SharedT, sharedTexts } from './texts';
import styles from './Suggestions.module.css';
import { Snippet } from './Snippet';
import { useWording } from './useWording';

/** The heading of suggested owners: for what has an owner, of others. */
export const whoCouldOwnIt = (t: SharedT, ownership: OwnershipVerdict) =>
  ownership === 'orphaned'
    ? t('suggestions.who.orphaned')
    : t('suggestions.who.other');

const Points = ({ suggestion }: { suggestion: OwnerSuggestion }) => {
  const { t } = useTranslationRef(sharedTexts);
  const { score, reasons } = suggestion;
  const parts = reasons.map(
    ({ type, points }) => `${t(`suggestions.reason.${type}`)} ${points}`,
  );
  return (
    <Text
      variant="body-small"
      color="secondary"
      title={`${score} = ${parts.join(' + ')}`}
    >
      {t('suggestions.points', { count: score })}
    </Text>
  );
};

const Suggestion = (props: {
  suggestion: OwnerSuggestion;
  isInFix: boolean;
}) => {
  const { suggestion, isInFix } = props;
  const { t } = useTranslationRef(sharedTexts);
  const { owner, reasons } = useWording().suggestion(suggestion);
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
            <Text variant="body-small">{t('suggestions.evidence')}</Text>
          </summary>
          {reasons.map(({ type, evidence }) => (
            <Evidence key={type} evidence={evidence} />
          ))}
        </details>
        {isInFix ? (
          <Text color="secondary">{t('suggestions.inFix')}</Text>
        ) : (
          <Snippet
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
}) => {
  const { t } = useTranslationRef(sharedTexts);
  return props.suggestions.length ? (
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
    <Text color="secondary">{t('suggestions.none')}</Text>
  );
};

/** The best one in one line; nothing where there is none. */
export const BestSuggestion = ({ verdict }: { verdict: EntityVerdict }) => {
  const { t } = useTranslationRef(sharedTexts);
  const wording = useWording();
  const { ownership, suggestions: [best] = [] } = verdict;
  const key = ownership === 'orphaned' ? 'orphaned' : 'other';
  return best ? (
    <Text as="div">
      <strong>{t(`suggestions.best.${key}`)}</strong>{' '}
      <RefLink entityRef={best.owner} />.{' '}
      {wording.suggestion(best).reasons[0].text}
    </Text>
  ) : null;
};
