import { Flex, Link, Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { usePaths } from '../../shared/usePaths';
import { KnownRef } from '../KnownRefs';
import styles from './answer.module.css';

/** Who is named against whom, and where that is mended. */
export const Conflict = ({ answer }: { answer: DecisionAnswer }) => {
  const { conflict } = answer;
  const paths = usePaths();
  const rule = 'overlapping-scopes';
  return (
    <div>
      <Text as="h3" weight="bold">
        Named by equally specific scopes
      </Text>
      <ul className={styles.list} aria-label="Conflict">
        {conflict.map(({ scope, decider }) => (
          <li key={scope}>
            <KnownRef entityRef={decider} />, by <KnownRef entityRef={scope} />
          </li>
        ))}
      </ul>
      <Flex gap="3">
        <Link href={paths.findings({ rule, q: conflict[0].scope })}>
          What is found about it
        </Link>
        <Link href={paths.rule(rule)}>How it is mended</Link>
      </Flex>
    </div>
  );
};
