import { Flex, Link, Text } from '@backstage/ui';
import { ScopeOverlap, ScopePage } from '@pillars/plugin-ownership-common';
import { Panel } from '../../shared/Panel';
import { usePaths } from '../../shared/usePaths';
import { useShowMore } from '../../shared/useShowMore';
import { shortRef } from '../../shared/words';
import { KnownRef } from '../KnownRefs';
import styles from './scope.module.css';

const MOST_SHOWN = 5;

const Overlap = ({ overlap }: { overlap: ScopeOverlap }) => {
  const paths = usePaths();
  const { scope, decider, entity, decision } = overlap;
  return (
    <li>
      <Text as="div">
        <KnownRef entityRef={scope} /> says <KnownRef entityRef={decider} />
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        shown by{' '}
        <Link href={paths.decisions({ entity, decision })} variant="body-small">
          {decision} of {shortRef(entity)}
        </Link>
      </Text>
    </li>
  );
};

/** Scopes that contradict this one, each with a proof; nothing where none does. */
export const Overlaps = ({ scope }: { scope: ScopePage }) => {
  const { shown, more } = useShowMore(scope.overlaps, MOST_SHOWN);
  return shown.length ? (
    <Panel
      title="Overlaps"
      about="These scopes are as specific, and name another decider: where they meet, nobody can say who decides"
    >
      <Flex direction="column" align="start" gap="3">
        <ul className={styles.items}>
          {shown.map(overlap => (
            <Overlap key={overlap.scope} overlap={overlap} />
          ))}
        </ul>
        {more}
      </Flex>
    </Panel>
  ) : null;
};
