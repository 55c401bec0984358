import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import {
  AnsweredEscalationLevel,
  durationInWords,
  LONGEST_PARTY_LIST,
} from '@pillars/plugin-ownership-common';
import { ScopeStateChip } from '../decisions/words/DecisionChips';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import { useWords } from '../shared/useWords';
import styles from './Decisions.module.css';
import { PartyLine } from './partyLines';
import { EntityT, entityTexts } from './texts';

const MOST_SHOWN = 5;

/** `level 2, after 1 week: No answer`. */
function whenOf(
  { level, after, when }: AnsweredEscalationLevel,
  t: EntityT,
  language: string,
): string {
  const time = durationInWords(after, language);
  const start = time
    ? t('level.after', { level: String(level), time })
    : t('level.anytime', { level: String(level) });
  return when ? t('level.inCase', { level: start, case: when }) : start;
}

const Line = ({ line }: { line: PartyLine }) => {
  const { scope, level } = line;
  const { t } = useTranslationRef(entityTexts);
  const { language } = useWords();
  const { ref, name, title = name, decision, state } = scope;
  return (
    <li>
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <Link href={usePaths().decisionScope(ref)}>{title}</Link>
        {state === 'expired' && <ScopeStateChip state={state} />}
      </Flex>
      <Text as="div" variant="body-small" color="secondary">
        {level
          ? t('party.escalation', {
              decision,
              level: whenOf(level, t, language),
            })
          : decision}
      </Text>
    </li>
  );
};

/** The scopes in which a party has one part; the first, where there are many. */
export const PartySection = (props: {
  title: string;
  lines: readonly PartyLine[];
}) => {
  const { title, lines } = props;
  const { t } = useTranslationRef(entityTexts);
  const isCut = lines.length >= LONGEST_PARTY_LIST;
  const { shown, more } = useShowMore(lines, MOST_SHOWN);
  return (
    <Flex direction="column" align="start" gap="2">
      <Text as="h4" weight="bold">
        {t(isCut ? 'party.sectionOrMore' : 'party.section', {
          title,
          number: String(lines.length),
        })}
      </Text>
      <ul className={styles.scopes}>
        {shown.map(line => (
          <Line key={line.scope.ref} line={line} />
        ))}
      </ul>
      {more}
    </Flex>
  );
};
