import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink, Flex } from '@backstage/ui';
import {
  RefusedItem,
  RevisionItem,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { useLocation } from 'react-router-dom';
import { useGuild } from '../guilds/useGuild';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import { revisionName } from './revisions';
import styles from './standards.module.css';
import { onTab, StandardState, writeState } from './standardState';
import { standardsTexts } from './texts';

type Shown = { answer: StandardAnswer; state: StandardState };

const MOST_REFUSED = 5;

function useSearch() {
  const { pathname } = useLocation();
  return (state: StandardState) => `${pathname}?${writeState(state)}`;
}

const OldText = ({ answer, state }: Shown) => {
  const { revision, revisions, standard } = answer;
  const { t } = useTranslationRef(standardsTexts);
  const words = useWords();
  const address = useSearch();
  const [newest] = revisions;
  const newestState = { ...state, version: undefined, revision: undefined };
  return (
    <Alert
      status="info"
      icon
      title={t('old.title', {
        revision: revisionName(t, revision, revisions),
        standard: standard.title ?? standard.name,
      })}
      description={t('old.description', {
        revision: revisionName(t, newest, revisions),
        ago: words.ago(newest.seenAt),
      })}
      customActions={
        <ButtonLink size="small" variant="tertiary" href={address(newestState)}>
          {t('old.newest')}
        </ButtonLink>
      }
    />
  );
};

/** The texts that ask for something else under the version that stands now. */
const silentChanges = (revisions: readonly RevisionItem[]) =>
  revisions.filter(
    ({ change, version }) =>
      change === 'requirements' && version === revisions[0].version,
  );

const SilentChange = (props: Shown & { change: RevisionItem }) => {
  const { state, change } = props;
  const { number, version, seenAt } = change;
  const { t } = useTranslationRef(standardsTexts);
  const words = useWords();
  const address = useSearch();
  const comparison = {
    ...onTab(state, 'versions'),
    before: number - 1,
    after: number,
  };
  return (
    <Alert
      status="warning"
      icon
      title={version ? t('silent.version', { version }) : t('silent.noVersion')}
      description={t('silent.description', { ago: words.ago(seenAt) })}
      customActions={
        <ButtonLink size="small" variant="tertiary" href={address(comparison)}>
          {t('silent.see')}
        </ButtonLink>
      }
    />
  );
};

const Removed = ({ since }: { since: string }) => {
  const { t } = useTranslationRef(standardsTexts);
  const { ago } = useWords();
  return (
    <Alert
      status="warning"
      icon
      title={t('removed.title')}
      description={t('removed.description', { ago: ago(since) })}
    />
  );
};

const Retired = () => {
  const { t } = useTranslationRef(standardsTexts);
  return (
    <Alert
      status="info"
      icon
      title={t('retired.title')}
      description={t('retired.description')}
    />
  );
};

const Refused = ({ refused }: { refused: readonly RefusedItem[] }) => {
  const { t } = useTranslationRef(standardsTexts);
  const places = refused
    .slice(0, MOST_REFUSED)
    .map(({ location, reason }) => location?.replace(/^url:/, '') ?? reason)
    .join(', ');
  const left = refused.length - MOST_REFUSED;
  return (
    <Alert
      status="warning"
      icon
      title={t('refused.title')}
      description={
        left > 0
          ? t('refused.some', { places, count: left })
          : t('refused.all', { places })
      }
    />
  );
};

/** Says so where the guild cannot be found; nothing until that is known. */
const UnknownGuild = ({ guild }: { guild: string }) => {
  const { t } = useTranslationRef(standardsTexts);
  const { value, loading, error } = useGuild(guild);
  return value || loading || error ? null : (
    <Alert
      status="warning"
      icon
      title={t('noGuild.title')}
      description={t('noGuild.description', { guild: shortRef(guild) })}
    />
  );
};

/** What a reader has to know before trusting the text below. */
export const Banners = (props: Shown) => {
  const { standard, revision, revisions, refused = [] } = props.answer;
  const { guild, removedAt, status } = standard;
  const isOld = revision.number !== revisions[0].number;
  const changes = silentChanges(revisions);
  const isRetired = status === 'retired' && !removedAt;
  return (
    <Flex direction="column" gap="3" className={styles.banners}>
      {guild && !removedAt && <UnknownGuild guild={guild} />}
      {isOld && <OldText {...props} />}
      {removedAt && <Removed since={removedAt} />}
      {isRetired && <Retired />}
      {changes.map(change => (
        <SilentChange key={change.number} {...props} change={change} />
      ))}
      {refused.length > 0 && <Refused refused={refused} />}
    </Flex>
  );
};
