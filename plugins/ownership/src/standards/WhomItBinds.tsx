import { Card, CardBody, Link, Text } from '@backstage/ui';
import {
  REQUIREMENT_LEVELS,
  Requirement,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { useLocation } from 'react-router-dom';
import { Predicate } from '../shared/Predicate';
import { plural } from '../shared/words';
import { entities } from './figures';
import { BINDS } from './phases';
import styles from './standards.module.css';

/** Why nothing is bound. */
export const NothingBound = ({ standard, revision }: StandardAnswer) => {
  if (standard.removedAt) {
    return <>What is not in the catalog any more binds nothing.</>;
  }
  return revision.appliesTo ? (
    <>
      <code>appliesTo</code> matches nothing in the catalog today, as far as you
      may see it.
    </>
  ) : (
    <>
      There is no owned entity in the catalog today, as far as you may see it.
    </>
  );
};

/** `2 MUST, 1 MAY`. */
const levelsOf = (requirements: readonly Requirement[]): string =>
  REQUIREMENT_LEVELS.map(level => ({
    level,
    count: requirements.filter(one => one.level === level).length,
  }))
    .filter(({ count }) => count)
    .map(({ level, count }) => `${count} ${level}`)
    .join(', ');

/** Leads to the list below the text. */
const AsksFor = ({ requirements }: StandardAnswer['revision']) => {
  const { pathname, search } = useLocation();
  return requirements.length ? (
    <Text as="div">
      It asks for{' '}
      <Link href={`${pathname}${search}#requirements`}>
        {plural(requirements.length, 'thing')}
      </Link>
      : {levelsOf(requirements)}.
    </Text>
  ) : null;
};

/** Whom a standard binds, in words, how many that are today, and how much it asks. */
export const WhomItBinds = ({ answer }: { answer: StandardAnswer }) => {
  const { standard, revision, revisions } = answer;
  const { appliesTo } = revision;
  const isNewest = revision.number === revisions[0].number;
  return (
    <Card>
      <CardBody className={styles.scope}>
        <Text as="div">
          {BINDS[standard.phase]} every owned entity
          {appliesTo && (
            <>
              {' '}
              with: <Predicate predicate={appliesTo} />
            </>
          )}
        </Text>
        {isNewest && !standard.removedAt && (
          <Text as="div" color="secondary">
            {standard.entities ? (
              `${entities(standard.entities)} today.`
            ) : (
              <NothingBound {...answer} />
            )}
          </Text>
        )}
        <AsksFor {...revision} />
      </CardBody>
    </Card>
  );
};
