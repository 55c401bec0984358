import { stringifyEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import { DecisionAbout } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Chip } from '../shared/Chip';
import { IN_CONFLICT, NOT_READ_YET, WITHHELD } from '../shared/decisionWords';
import { FailedRequest } from '../shared/FailedRequest';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { useShowMore } from '../shared/useShowMore';
import { inDays, Words } from '../shared/words';
import styles from './Decisions.module.css';

const MOST_SHOWN = 5;

/** Why nobody is named. */
function whyNobody({ conflict, withheld }: DecisionAbout): Words {
  if (withheld) {
    return {
      label: 'Withheld',
      means: WITHHELD,
      tone: 'neutral',
    };
  }
  return conflict.length
    ? {
        label: 'In conflict',
        means: IN_CONFLICT,
        tone: 'bad',
      }
    : {
        label: 'Nobody',
        means: 'It has to be decided, and no scope in force covers it.',
        tone: 'bad',
      };
}

/** Who decides, or why nobody can say. */
const Who = ({ about }: { about: DecisionAbout }) => {
  const { decider, reviewDueOn } = about;
  return (
    <>
      {decider ? (
        <RefLink entityRef={decider} />
      ) : (
        <Chip {...whyNobody(about)} />
      )}
      {reviewDueOn && (
        <Chip
          tone="warn"
          label="Review overdue"
          means={`The review of the scope was due ${inDays(reviewDueOn)}.`}
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
      <Link href={usePaths().decisions({ entity, decision })} title={decision}>
        {title}
      </Link>
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
        <Text color="secondary">
          No decision scope that you may see covers it.
        </Text>
      )}
      {more}
      <Link href={paths.decisions({ entity })}>Ask about a decision…</Link>
    </Flex>
  );
};

/** Who decides what about the entity of this page. */
export const EntityDecisionsCard = () => {
  const api = useApi(ownershipApiRef);
  const ref = stringifyEntityRef(useEntity().entity);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getEntityDecisions(ref),
    [api, ref],
  );
  return (
    <EntityInfoCard title="Who decides">
      {loading && !value && <Progress />}
      {error && <FailedRequest error={error} retry={retry} />}
      {value && <Decisions entity={ref} about={value.about} />}
      {!loading && !error && !value && (
        <Text color="secondary">{NOT_READ_YET}</Text>
      )}
    </EntityInfoCard>
  );
};
