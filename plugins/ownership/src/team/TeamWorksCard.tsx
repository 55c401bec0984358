import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import {
  TeamAnswer,
  TeamDependencyItem,
} from '@pillars/plugin-ownership-common';
import { Cut } from './Cut';
import { Dependency } from './Dependency';
import { HowTo } from './HowTo';
import { Interaction } from './Interaction';
import { isOver } from './isOver';
import { Section } from './Section';
import { interactionsStarter } from './starter';
import styles from './team.module.css';
import { TeamCard } from './TeamCard';
import { teamTexts } from './texts';

const Dependencies = (props: {
  title: string;
  items: readonly TeamDependencyItem[];
  total: number;
}) => (
  <Section
    title={props.title}
    items={props.items}
    keyOf={item => item.team}
    render={item => <Dependency item={item} />}
    cut={<Cut shown={props.items.length} total={props.total} />}
  />
);

const Content = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const { interactions, needs, neededBy, total } = answer;
  return (
    <div className={styles.columns}>
      <Section
        title={t('works.interactions', { total: String(total.interactions) })}
        items={interactions}
        keyOf={item => `${item.with} ${item.mode}`}
        render={item => <Interaction item={item} />}
        cut={<Cut shown={interactions.length} total={total.interactions} />}
      />
      <Flex direction="column" gap="5">
        <Dependencies
          title={t('works.needs', { total: String(total.needs) })}
          items={needs}
          total={total.needs}
        />
        <Dependencies
          title={t('works.neededBy', { total: String(total.neededBy) })}
          items={neededBy}
          total={total.neededBy}
        />
      </Flex>
    </div>
  );
};

const Teaching = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <HowTo
      about={t('works.none')}
      summary={t('works.howTo')}
      yaml={interactionsStarter}
    />
  );
};

/**
 * With whom a team works in which way and until when, and what stands between
 * what they own. Where nothing is known of either, how to say it in the TeamAPI
 * that is there; without one there is no card.
 */
export const TeamWorksCard = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <TeamCard title={t('works.title')} lines={6}>
      {answer => {
        const { interactions, needs, neededBy, team } = answer;
        if (interactions.length + needs.length + neededBy.length) {
          return <Content answer={answer} />;
        }
        return team.teamApi && !isOver(team) ? <Teaching /> : null;
      }}
    </TeamCard>
  );
};
