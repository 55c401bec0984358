import { Alert, ButtonLink, Flex } from '@backstage/ui';
import {
  RefusedItem,
  RevisionItem,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { useLocation } from 'react-router-dom';
import { useGuild } from '../guilds/useGuild';
import { ago, shortRef } from '../shared/words';
import { revisionName } from './revisions';
import styles from './standards.module.css';
import { onTab, StandardState, writeState } from './standardState';

type Shown = { answer: StandardAnswer; state: StandardState };

const MOST_REFUSED = 5;

function useSearch() {
  const { pathname } = useLocation();
  return (state: StandardState) => `${pathname}?${writeState(state)}`;
}

const OldText = ({ answer, state }: Shown) => {
  const { revision, revisions, standard } = answer;
  const address = useSearch();
  const [newest] = revisions;
  const newestState = { ...state, version: undefined, revision: undefined };
  const title = standard.title ?? standard.name;
  return (
    <Alert
      status="info"
      icon
      title={`You are reading ${revisionName(revision, revisions)} of ${title}`}
      description={`The newest is ${revisionName(
        newest,
        revisions,
      )}, first seen ${ago(
        newest.seenAt,
      )}. Adoption is always that of the newest.`}
      customActions={
        <ButtonLink size="small" variant="tertiary" href={address(newestState)}>
          Read the newest
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
      title={
        version
          ? `What version ${version} asks for changed without a new version`
          : 'What it asks for changed, and it states no version'
      }
      description={`That was seen ${ago(
        seenAt,
      )}. Who complied with the text before cannot know; a new version would tell them.`}
      customActions={
        <ButtonLink size="small" variant="tertiary" href={address(comparison)}>
          See what changed
        </ButtonLink>
      }
    />
  );
};

const Removed = ({ since }: { since: string }) => (
  <Alert
    status="warning"
    icon
    title="It was removed from the catalog"
    description={`That was seen ${ago(
      since,
    )}. It binds nobody any more; what it said stays here to be read.`}
  />
);

const Retired = () => (
  <Alert
    status="info"
    icon
    title="It is retired"
    description="It binds nobody any more, and stays here to be read."
  />
);

const Refused = ({ refused }: { refused: readonly RefusedItem[] }) => {
  const places = refused
    .slice(0, MOST_REFUSED)
    .map(({ location, reason }) => location?.replace(/^url:/, '') ?? reason);
  const left = refused.length - places.length;
  return (
    <Alert
      status="warning"
      icon
      title="Another definition has the same name"
      description={`The catalog keeps one, and drops what stands at ${places.join(
        ', ',
      )}${
        left > 0 ? ` and ${left} more places` : ''
      }. One of them needs another name.`}
    />
  );
};

/** Says so where the guild cannot be found; nothing until that is known. */
const UnknownGuild = ({ guild }: { guild: string }) => {
  const { value, loading, error } = useGuild(guild);
  return value || loading || error ? null : (
    <Alert
      status="warning"
      icon
      title="Nobody is known to publish it"
      description={`It names ${shortRef(
        guild,
      )}, which is no guild of the catalog, or not yours to see. Without a guild, nobody answers for what it asks.`}
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
