import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { Finding, GuildAnswer } from '@pillars/plugin-ownership-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { Panel } from '../shared/Panel';
import { RequestError } from '../shared/RequestError';
import { useKeptFocus } from '../shared/useKeptFocus';
import { useLanguage } from '../shared/useLanguage';
import { cadenceInWords } from './cadence';
import { LastMet } from './LastMet';
import styles from './Meetings.module.css';
import { guildsTexts } from './texts';

/** Days are those of UTC, as in the rules. */
const today = () => new Date().toISOString().slice(0, 10);

const Facts = (props: {
  cadence?: string;
  lastMetOn?: string;
  dormant?: Finding;
}) => {
  const { cadence, lastMetOn, dormant } = props;
  const { t } = useTranslationRef(guildsTexts);
  const language = useLanguage();
  return cadence || lastMetOn ? (
    <dl className={facts.facts}>
      {cadence && (
        <Fact name={t('meetings.meets')}>
          {cadenceInWords(t, language, cadence)}
        </Fact>
      )}
      {lastMetOn && (
        <Fact name={t('meetings.lastMet')}>
          <LastMet on={lastMetOn} dormant={dormant} />
        </Fact>
      )}
    </dl>
  ) : (
    <Text color="secondary">{t('meetings.unknown')}</Text>
  );
};

/** How often a guild meets, when it last did, and its chairs' word that it did today. */
export const Meetings = (props: {
  guild: GuildAnswer['guild'];
  /** The finding that it has stopped meeting. */
  dormant: Finding | undefined;
  mayMeet: boolean;
  onNoted: () => void;
}) => {
  const { guild, dormant, mayMeet, onNoted } = props;
  const { ref, cadence } = guild;
  const { t } = useTranslationRef(guildsTexts);
  const api = useApi(ownershipApiRef);
  const [noted, note] = useAsyncFn(async () => {
    const { metOn } = await api.noteMeeting(ref, {});
    onNoted();
    return metOn;
  }, [api, ref, onNoted]);
  // What was noted counts at once, and the finding with the next review.
  const lastMetOn = noted.value ?? guild.lastMetOn;
  const isOffered = mayMeet && lastMetOn !== today();
  const { place, onUsed } = useKeptFocus(isOffered);
  const press = () => {
    onUsed();
    note();
  };
  return (
    <Panel title={t('meetings.title')}>
      <div ref={place} tabIndex={-1} className={styles.meetings}>
        <Facts
          cadence={cadence}
          lastMetOn={lastMetOn}
          dormant={noted.value ? undefined : dormant}
        />
        {isOffered && (
          <Button
            size="small"
            variant="secondary"
            isPending={noted.loading}
            onPress={press}
          >
            {t('meetings.today')}
          </Button>
        )}
        {noted.value && (
          <Text role="status" color="success">
            {t('meetings.noted')}
          </Text>
        )}
        <RequestError error={noted.error} />
      </div>
    </Panel>
  );
};
