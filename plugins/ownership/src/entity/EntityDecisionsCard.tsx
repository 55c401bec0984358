import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import { DecisionAbout } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { DecisionWords } from '../decisions/words/createDecisionWords';
import { useDecisionWords } from '../decisions/words/useDecisionWords';
import { Chip } from '../shared/Chip';
import { Term } from '../shared/createWords';
import { FailedRequest } from '../shared/FailedRequest';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { WaitingLines } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import { useWords } from '../shared/useWords';
import styles from './Decisions.module.css';
import { EntityT, entityTexts } from './texts';

const MOST_SHOWN = 5;

/** Why nobody is named. */
function whyNobody(
  { conflict, withheld }: DecisionAbout,
  t: EntityT,
  words: DecisionWords,
): Term {
  if (withheld) {
    return {
      label: t('decisions.withheld'),
      means: words.withheld,
      tone: 'neutral',
    };
  }
  return conflict.length
    ? {
        label: t('decisions.inConflict'),
        means: words.inConflict,
        tone: 'bad',
      }
    : {
        label: t('decisions.nobody.label'),
        means: t('decisions.nobody.means'),
        tone: 'bad',
      };
}

/** Who decides, or why nobody can say. */
const Who = ({ about }: { about: DecisionAbout }) => {
  const { decider, reviewDueOn } = about;
  const { t } = useTranslationRef(entityTexts);
  const { inDays } = useWords();
  const words = useDecisionWords();
  return (
    <>
      {decider ? (
        <RefLink entityRef={decider} />
      ) : (
        <Chip {...whyNobody(about, t, words)} />
      )}
      {reviewDueOn && (
        <Chip
          tone="warn"
          label={t('decisions.overdue.label')}
          means={t('decisions.overdue.means', { ago: inDays(reviewDueOn) })}
        />
      )}
    </>
  );
};

const Decision = (props: { entity: string; about: DecisionAbout }) => {
  const { entity, about } = props;
  const { decision, title } = about;
  return (
    <li>
      <PageLink
        tab="decisions"
        href={usePaths().decisions({ entity, decision })}
        title={decision}
      >
        {title}
      </PageLink>
      <span className={styles.who}>
        <Who about={about} />
      </span>
    </li>
  );
};

const Decisions = (props: {
  entity: string;
  about: readonly DecisionAbout[];
}) => {
  const { entity, about } = props;
  const { t } = useTranslationRef(entityTexts);
  const paths = usePaths();
  // What nobody can decide asks for a look before all else.
  const openFirst = [
    ...about.filter(one => !one.decider),
    ...about.filter(one => one.decider),
  ];
  const { shown, more } = useShowMore(openFirst, MOST_SHOWN);
  return (
    <Flex direction="column" align="start" gap="3">
      {shown.length > 0 ? (
        <ul className={styles.rows}>
          {shown.map(one => (
            <Decision key={one.decision} entity={entity} about={one} />
          ))}
        </ul>
      ) : (
        <Text color="secondary">{t('decisions.none')}</Text>
      )}
      {more}
      {paths.has('decisions') && (
        <Link href={paths.decisions({ entity })}>{t('decisions.ask')}</Link>
      )}
    </Flex>
  );
};

/** Who decides what about the entity of this page. */
export const EntityDecisionsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const { notReadYet } = useDecisionWords();
  const api = useApi(ownershipApiRef);
  const ref = stringifyEntityRef(useEntity().entity);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getEntityDecisions(ref),
    [api, ref],
  );
  return (
    <EntityInfoCard title={t('decisions.title')}>
      {loading && !value && <WaitingLines lines={5} />}
      {error && <FailedRequest error={error} retry={retry} />}
      {value && <Decisions entity={ref} about={value.about} />}
      {!loading && !error && !value && (
        <Text color="secondary">{notReadYet}</Text>
      )}
    </EntityInfoCard>
  );
};
