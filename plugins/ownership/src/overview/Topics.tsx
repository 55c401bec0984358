import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  NotSetUp,
  OVERVIEW_TOPICS,
  OverviewResponse,
  OverviewTopic,
} from '@pillars/plugin-ownership-common';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { percentOf, shortRef } from '../shared/words';
import styles from './overview.module.css';
import { Part } from './overviewState';
import { overviewTexts } from './texts';
import { Topic } from './Topic';

const TOPICS = Object.keys(OVERVIEW_TOPICS) as OverviewTopic[];

const Largest = (props: {
  largest: OverviewResponse['largestOwner'];
  part: Part;
}) => {
  const { largest, part } = props;
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  if (!largest) {
    return (
      <Text as="p" color="secondary">
        {t('noOwner')}
      </Text>
    );
  }
  const { owner, entities, of } = largest;
  return (
    <Text as="p" className={styles.more}>
      {t('largestOwner', {
        owner: (
          <PageLink
            tab="review"
            href={paths.review({
              ...part,
              ownership: ['atRisk', 'owned'],
              accountable: owner,
            })}
          >
            {shortRef(owner)}
          </PageLink>
        ),
        percent: percentOf(Math.round((100 * entities) / of)),
        entities: String(entities),
        of: String(of),
      })}
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
