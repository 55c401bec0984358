import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import {
  ADOPTION_STATES,
  AdoptionState,
  BindingStandard,
  RequirementStanding,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { StatusChip } from '../shared/Chip';
import { FailedRequest } from '../shared/FailedRequest';
import { RequestError } from '../shared/RequestError';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import { useRequests } from '../waivers/useRequests';
import { Requirement } from './Requirement';
import styles from './Lists.module.css';
import { EntityT, entityTexts } from './texts';

/** What asks for a look, the most urgent first. */
const OPEN: readonly AdoptionState[] = ['unmet', 'expiring', 'waived'];

const LEVELS: readonly RequirementStanding['level'][] = ['MUST', 'SHOULD'];

/** What is to be done, the most urgent first; a MAY is truly optional. */
const openIn = ({ requirements }: BindingStandard): RequirementStanding[] =>
  OPEN.flatMap(state =>
    LEVELS.flatMap(level =>
      requirements.filter(one => one.state === state && one.level === level),
    ),
  );

/** `3 met, 1 cannot be checked`, of what is not open. */
const countsOf = (requirements: readonly RequirementStanding[], t: EntityT) =>
  ADOPTION_STATES.map(state => ({
    state,
    count: requirements.filter(one => one.state === state).length,
  }))
    .filter(({ count }) => count)
    .map(({ state, count }) => t(`counts.${state}`, { count }))
    .join(', ');

/** From when and until when it binds, where that is not simply now. */
function when({ standard }: BindingStandard, t: EntityT): string | undefined {
  const { phase, effectiveFrom = '', sunsetOn } = standard;
  if (phase === 'upcoming') {
    return t('standards.from', { day: effectiveFrom });
  }
  return sunsetOn && t('standards.until', { day: sunsetOn });
}

const Heading = ({ binding }: { binding: BindingStandard }) => {
  const { ref, title, version, status } = binding.standard;
  const { t } = useTranslationRef(entityTexts);
  const dates = when(binding, t);
  return (
    <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
      <Text as="h4" variant="body-large" weight="bold">
        <Link
          href={usePaths().standard(ref)}
          variant="body-large"
          weight="bold"
        >
          {title ?? shortRef(ref)}
          {version && ` ${version}`}
        </Link>
      </Text>
      {status !== 'adopted' && <StatusChip status={status} />}
      {dates && (
        <Text variant="body-small" color="secondary">
          {dates}
        </Text>
      )}
    </Flex>
  );
};

const Standard = (props: {
  binding: BindingStandard;
  requests: ReturnType<typeof useRequests>;
  onAsked: () => void;
}) => {
  const { binding, ...rest } = props;
  const { t } = useTranslationRef(entityTexts);
  const open = openIn(binding);
  const others = binding.requirements.filter(one => !open.includes(one));
  return (
    <li>
      <Heading binding={binding} />
      {open.length > 0 && (
        <ul className={styles.requirements}>
          {open.map(one => (
            <Requirement key={one.id} requirement={one} {...rest} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{countsOf(others, t)}</summary>
          <ul className={styles.requirements}>
            {others.map(one => (
              <Requirement key={one.id} requirement={one} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

const Standards = (props: {
  subject: string;
  items: readonly BindingStandard[];
  onAsked: () => void;
}) => {
  const { subject, items, onAsked } = props;
  const some = items.some(one => one.requirements.some(r => r.fingerprint));
  const requests = useRequests(some ? subject : [], items);
  const isUnmet = (one: BindingStandard) =>
    openIn(one).some(({ state }) => state === 'unmet');
  const unmetFirst = [
    ...items.filter(isUnmet),
    ...items.filter(one => !isUnmet(one)),
  ];
  return (
    <>
      <RequestError error={requests.error} />
      <ul className={styles.standards}>
        {unmetFirst.map(binding => (
          <Standard
            key={binding.standard.ref}
            binding={binding}
            requests={requests}
            onAsked={onAsked}
          />
        ))}
      </ul>
    </>
  );
};

/**
 * The standards that bind the entity of this page, and what they ask of it that
 * is not done. It is not there where none binds it, or while that is unknown.
 */
export const EntityStandardsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const api = useApi(ownershipApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const { value, error, retry } = useAsyncRetry(async () => {
    const { items } = await api.getBindingStandards(ref);
    return items;
  }, [api, ref]);
  return error || value?.length ? (
    <EntityInfoCard title={t('standards.title')}>
      {error && <FailedRequest error={error} retry={retry} />}
      {value && <Standards subject={ref} items={value} onAsked={retry} />}
    </EntityInfoCard>
  ) : null;
};
