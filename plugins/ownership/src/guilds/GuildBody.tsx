import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { GuildAnswer, isOpen } from '@pillars/plugin-ownership-common';
import { SubjectFindings } from '../findings/SubjectFindings';
import { useFindingsAbout } from '../findings/useFindingsAbout';
import columns from '../shared/Columns.module.css';
import { entityOf } from '../shared/entityOf';
import { About } from './About';
import { Charter } from './Charter';
import { Contact } from './Contact';
import { GuildStandards } from './GuildStandards';
import { Meetings } from './Meetings';
import { MostWaived } from './MostWaived';
import { People } from './People';
import { guildsTexts } from './texts';
import { DORMANT } from './useDormant';

/** All of a guild, without its name. */
export const GuildBody = (props: {
  answer: GuildAnswer;
  /** Something was said of it, so that the answer may be old. */
  onChanged: () => void;
}) => {
  const { answer, onChanged } = props;
  const { guild, mostWaived, mayMeet } = answer;
  const { t } = useTranslationRef(guildsTexts);
  const findings = useFindingsAbout(guild.ref);
  return (
    <div className={columns.columns}>
      <div>
        <About guild={guild} />
        <Charter text={guild.charter} entity={entityOf(guild)} />
        <GuildStandards guild={guild.ref} />
        <MostWaived requirements={mostWaived} />
        <SubjectFindings
          subject={guild.ref}
          about={t('health.about')}
          findings={findings}
        />
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
