import { Link, Text } from '@backstage/ui';
import {
  NotSetUp,
  OVERVIEW_TOPICS,
  OverviewResponse,
  OverviewTopic,
} from '@pillars/plugin-ownership-common';
import { usePaths } from '../shared/usePaths';
import { percentOf, shortRef } from '../shared/words';
import styles from './overview.module.css';
import { Part } from './overviewState';
import { WORDS } from './overviewWords';
import { Topic } from './Topic';

const TOPICS = Object.keys(OVERVIEW_TOPICS) as OverviewTopic[];

const Largest = (props: {
  largest: OverviewResponse['largestOwner'];
  part: Part;
}) => {
  const { largest, part } = props;
  const paths = usePaths();
  if (!largest) {
    return (
      <Text as="p" color="secondary">
        {WORDS.noOwner}
      </Text>
    );
  }
  const { owner, entities, of } = largest;
  const percent = percentOf(Math.round((100 * entities) / of));
  return (
    <Text as="p" className={styles.more}>
      <Link
        href={paths.review({
          ...part,
          ownership: ['atRisk', 'owned'],
          accountable: owner,
        })}
      >
        {shortRef(owner)}
      </Link>{' '}
      {WORDS.largestOwner(percent, entities, of)}
    </Text>
  );
};

/** Load, concentration, decisions, guilds and interactions. */
export const Topics = (props: {
  overview: OverviewResponse;
  part: Part;
  needs: readonly NotSetUp[];
}) => {
  const { overview, part, needs } = props;
  return (
    <div className={styles.topics}>
      {TOPICS.map(topic => (
        <Topic
          key={topic}
          topic={topic}
          figure={overview.topics[topic]}
          part={part}
          needs={needs}
        >
          {topic === 'concentration' && (
            <Largest largest={overview.largestOwner} part={part} />
          )}
        </Topic>
      ))}
    </div>
  );
};
