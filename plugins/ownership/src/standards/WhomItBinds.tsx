import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Link, Text } from '@backstage/ui';
import {
  REQUIREMENT_LEVELS,
  Requirement,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { useLocation } from 'react-router-dom';
import { Predicate } from '../shared/Predicate';
import styles from './standards.module.css';
import { standardsTexts } from './texts';

/** Why nothing is bound. */
export const NothingBound = ({ standard, revision }: StandardAnswer) => {
  const { t } = useTranslationRef(standardsTexts);
  if (standard.removedAt) {
    return <>{t('nothing.removed')}</>;
  }
  return revision.appliesTo ? (
    t('nothing.noMatch', { field: <code>appliesTo</code> })
  ) : (
    <>{t('nothing.noEntity')}</>
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
  const { t } = useTranslationRef(standardsTexts);
  const { pathname, search } = useLocation();
  const things = (
    <Link href={`${pathname}${search}#requirements`}>
      {t('asks.things', { count: requirements.length })}
    </Link>
  );
  return requirements.length ? (
    <Text as="div">
      {t('asks.summary', { things, levels: levelsOf(requirements) })}
    </Text>
  ) : null;
};

/** Whom a standard binds, in words, how many that are today, and how much it asks. */
export const WhomItBinds = ({ answer }: { answer: StandardAnswer }) => {
  const { standard, revision, revisions } = answer;
  const { phase } = standard;
  const { appliesTo } = revision;
  const { t } = useTranslationRef(standardsTexts);
  const isNewest = revision.number === revisions[0].number;
  return (
    <Card>
      <CardBody className={styles.scope}>
        <Text as="div">
          {appliesTo
            ? t(`scope.some.${phase}`, {
                predicate: <Predicate predicate={appliesTo} />,
              })
            : t(`scope.all.${phase}`)}
        </Text>
        {isNewest && !standard.removedAt && (
          <Text as="div" color="secondary">
            {standard.entities ? (
              t('scope.today', { count: standard.entities })
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
