import { Flex, Link, Text } from '@backstage/ui';
import {
  AnsweredEscalationLevel,
  durationInWords,
  LONGEST_PARTY_LIST,
} from '@pillars/plugin-ownership-common';
import { ScopeStateChip } from '../decisions/words/DecisionChips';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import styles from './Decisions.module.css';
import { PartyLine } from './partyLines';

const MOST_SHOWN = 5;

/** `level 2, after 1 week: No answer`. */
function whenOf({ level, after, when }: AnsweredEscalationLevel): string {
  const time = durationInWords(after);
  const start = time ? `level ${level}, after ${time}` : `level ${level}`;
  return when ? `${start}: ${when}` : start;
}

const Line = ({ line }: { line: PartyLine }) => {
  const { scope, level } = line;
  const { ref, name, title = name, decision, state } = scope;
  return (
    <li>
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <Link href={usePaths().decisionScope(ref)}>{title}</Link>
        {state === 'expired' && <ScopeStateChip state={state} />}
      </Flex>
      <Text as="div" variant="body-small" color="secondary">
        {decision}
        {level && `, ${whenOf(level)}`}
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
  const { shown, more } = useShowMore(lines, MOST_SHOWN);
  return (
    <Flex direction="column" align="start" gap="2">
      <Text as="h4" weight="bold">
        {title} ({lines.length}
        {lines.length >= LONGEST_PARTY_LIST && ' or more'})
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
