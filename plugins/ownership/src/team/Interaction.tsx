import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { TeamInteractionItem } from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { ModeSign } from './Signs';
import styles from './team.module.css';
import { dateTerm, modeTerm } from './teamWords';
import { teamTexts } from './texts';

/** When it begins or ends, where that is stated. */
const When = ({ item }: { item: TeamInteractionItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { inDays } = useWords();
  const { planned, since, until } = item;
  const says = [
    planned &&
      since &&
      t('works.plannedFrom', { day: since, away: inDays(since) }),
    until && t('works.until', { day: until, away: inDays(until) }),
  ].filter(Boolean);
  return says.length ? (
    <Text variant="body-small" color="secondary">
      {says.join(', ')}
    </Text>
  ) : null;
};

/** One way in which two teams work together. */
export const Interaction = ({ item }: { item: TeamInteractionItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { mode, role, purpose, usage } = item;
  const { label, means } = modeTerm(t, mode);
  const date = dateTerm(t, item);
  return (
    <div className={styles.interaction}>
      <ModeSign mode={mode} />
      <span className={styles.line}>
        <Text title={means}>
          {role ? `${label}, ${t(`works.${role}`)}` : label}
        </Text>
        <RefLink entityRef={item.with} />
        {date && <Chip {...date} />}
        {mode === 'x-as-a-service' && usage === 'unused' && (
          <Chip
            tone="neutral"
            label={t('works.unused.label')}
            means={t('works.unused.means')}
          />
        )}
      </span>
      {purpose && <Text variant="body-small">{purpose}</Text>}
      <When item={item} />
    </div>
  );
};
