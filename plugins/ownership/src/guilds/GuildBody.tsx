import { useApi } from '@backstage/core-plugin-api';
import { GuildAnswer, isOpen } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { About } from './About';
import { Charter } from './Charter';
import { Contact } from './Contact';
import styles from './GuildBody.module.css';
import { GuildStandards } from './GuildStandards';
import { entityOf } from './guildWords';
import { Health } from './Health';
import { Meetings } from './Meetings';
import { MostWaived } from './MostWaived';
import { People } from './People';
import { DORMANT } from './useDormant';

const MOST_FINDINGS = 100;

/** What is found about a guild. */
function useFindings(ref: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(async () => {
    const query = { subject: [ref], limit: MOST_FINDINGS };
    return (await api.getFindings(query)).items;
  }, [api, ref]);
}

/** All of a guild, without its name. */
export const GuildBody = (props: {
  answer: GuildAnswer;
  /** Something was said of it, so that the answer may be old. */
  onChanged: () => void;
}) => {
  const { answer, onChanged } = props;
  const { guild, mostWaived, mayMeet } = answer;
  const findings = useFindings(guild.ref);
  return (
    <div className={styles.columns}>
      <div>
        <About guild={guild} />
        <Charter text={guild.charter} entity={entityOf(guild)} />
        <GuildStandards guild={guild.ref} />
        <MostWaived requirements={mostWaived} />
        <Health guild={guild.ref} findings={findings} />
      </div>
      <div>
        <Meetings
          guild={guild}
          dormant={findings.value?.find(
            one => one.rule === DORMANT && isOpen(one),
          )}
          mayMeet={mayMeet}
          onNoted={onChanged}
        />
        <People guild={guild} />
        <Contact guild={guild} />
      </div>
    </div>
  );
};
