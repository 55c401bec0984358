import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import { TeamAnswer } from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import { usePaths } from '../shared/usePaths';
import { HowTo } from './HowTo';
import { TypeSign } from './Signs';
import { teamApiStarter } from './starter';
import { TeamCard } from './TeamCard';
import { TeamFacts } from './TeamFacts';
import { typeTerm } from './teamWords';
import { teamTexts } from './texts';

/** Its shape, and where it is in its life unless that is a matter of course. */
const Kind = ({ team }: Pick<TeamAnswer, 'team'>) => {
  const { t } = useTranslationRef(teamTexts);
  const { type, status } = team;
  const term = type && typeTerm(t, type);
  return (
    <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
      {term && (
        <>
          <TypeSign type={type} />
          <Text weight="bold" title={term.means}>
            {term.label}
          </Text>
        </>
      )}
      {status && status !== 'active' && (
        <Chip
          tone={status === 'forming' ? 'info' : 'bad'}
          label={t(`status.${status}`)}
        />
      )}
    </Flex>
  );
};

const Links = ({ team }: Pick<TeamAnswer, 'team'>) => {
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const { ref, teamApi } = team;
  return (
    <Flex direction="column" align="start" gap="1">
      {paths.has('topology') && (
        <Link variant="body-small" href={paths.topology(ref)}>
          {t('api.map')}
        </Link>
      )}
      {teamApi && (
        <Text as="div" variant="body-small" color="secondary">
          {t('api.statedIn', {
            teamApi: <RefLink entityRef={teamApi} variant="body-small" />,
          })}
        </Text>
      )}
    </Flex>
  );
};

const Content = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const { description } = useEntity().entity.metadata;
  const { team, says } = answer;
  const { ref, focus, type, status, teamApi } = team;
  const successors = says?.successors ?? [];
  return (
    <Flex direction="column" gap="4">
      {(type || status) && <Kind team={team} />}
      {successors.length > 0 && (
        <Text as="div">
          {t('api.successors', { teams: <RefList refs={successors} /> })}
        </Text>
      )}
      {/* The catalog's own card shows the description of the group. */}
      {focus && focus !== description && <Text>{focus}</Text>}
      <TeamFacts answer={answer} />
      {!teamApi && (
        <div>
          <HowTo
            about={t('api.none')}
            summary={t('api.howTo')}
            yaml={teamApiStarter(ref)}
          />
        </div>
      )}
      <Links team={team} />
    </Flex>
  );
};

/**
 * What a team tells the others: what it is for, how to reach it, who does what.
 * Where it has no TeamAPI, what one would give, if it owns anything; on a group
 * that is no team there is no card.
 */
export const TeamApiCard = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <TeamCard
      title={t('api.title')}
      lines={5}
      unknown={<Text color="secondary">{t('api.notRead')}</Text>}
    >
      {answer => {
        const { teamApi, isTeam, ownsBelow } = answer.team;
        return teamApi || (isTeam && ownsBelow.entities) ? (
          <Content answer={answer} />
        ) : null;
      }}
    </TeamCard>
  );
};
