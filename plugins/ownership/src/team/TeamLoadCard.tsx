import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { TeamLoad } from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import facts from '../shared/Facts.module.css';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './team.module.css';
import { TeamCard } from './TeamCard';
import { teamTexts } from './texts';

/** That a team is small is no reason for a card. */
const isTelling = ({ measure, value }: TeamLoad) =>
  measure !== 'members' || value !== undefined;

const isOver = ({ value = 0, limit = Infinity }: TeamLoad) => value > limit;

/** A value beside its limit. */
const Value = ({ load }: { load: TeamLoad }) => {
  const { t } = useTranslationRef(teamTexts);
  const { language } = useWords();
  const paths = usePaths();
  const { measure, value, limit, rule } = load;
  const format = (number: number) => number.toLocaleString(language);
  if (value === undefined) {
    return (
      <Text color="secondary">
        {t(measure === 'members' ? 'load.fewMembers' : 'load.withheld')}
      </Text>
    );
  }
  return limit === undefined || !rule ? (
    <Text>{format(value)}</Text>
  ) : (
    <PageLink tab="rules" href={paths.rule(rule)}>
      {t('load.of', { value: format(value), limit: format(limit) })}
    </PageLink>
  );
};

/** How near a value is to its limit; the words beside it say the same. */
const Meter = ({ load }: { load: TeamLoad }) => {
  const { value, limit } = load;
  return value !== undefined && limit ? (
    <div className={styles.meter} aria-hidden>
      <div
        data-over={isOver(load) || undefined}
        style={{ width: `${Math.min(100, (value / limit) * 100)}%` }}
      />
    </div>
  ) : null;
};

const Row = ({ load }: { load: TeamLoad }) => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <>
      <dt>{t(`load.${load.measure}`)}</dt>
      <dd>
        <span className={styles.line}>
          <Value load={load} />
          {isOver(load) && (
            <Chip
              tone="warn"
              label={t('load.over')}
              means={t('load.overMeans', { rule: load.rule ?? '' })}
            />
          )}
        </span>
        <Meter load={load} />
      </dd>
    </>
  );
};

/** What weighs on a team, against the limits of the rules; not on other groups. */
export const TeamLoadCard = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <TeamCard title={t('load.title')} lines={5}>
      {({ load }) =>
        load.some(isTelling) ? (
          <dl className={facts.facts}>
            {load.map(one => (
              <Row key={one.measure} load={one} />
            ))}
          </dl>
        ) : null
      }
    </TeamCard>
  );
};
