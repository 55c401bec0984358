import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  ConfirmationsResponse,
  MineResponse,
} from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import { ownershipApiRef } from '../api';
import columns from '../shared/Columns.module.css';
import { ChangeFilter, Changes } from './Changes';
import { Confirm } from './Confirm';
import { Confirmed } from './Confirmed';
import { Fixes } from './Fixes';
import { MineState, toQuery, withChange, withPage } from './mineState';
import { Nothing, Section } from './Section';
import { mineTexts } from './texts';
import { useList } from './useMine';
import { Waivers } from './Waivers';

interface PartProps {
  state: MineState;
  update: (change: (state: MineState) => MineState) => void;
  /** Counts what was said on this page: each list asks again after it. */
  said: number;
  onSaid: () => void;
}

const FixesPart = (props: PartProps & { teams: MineResponse['teams'] }) => {
  const { state, update, said, teams } = props;
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const query = JSON.stringify(toQuery(state, 'fixes'));
  const answer = useList(
    () => api.getMineFindings(JSON.parse(query)),
    [api, query, said],
  );
  const isForOne = teams.length === 1 && teams[0].below === 0;
  return (
    <Section
      title={t('fixes.title')}
      about={t('fixes.about')}
      answer={answer}
      none={<Nothing title={t('fixes.none')} about={t('fixes.noneAbout')} />}
      page={state.pages.fixes}
      onPage={page => update(before => withPage(before, 'fixes', page))}
    >
      {({ items }) => (
        <Fixes
          items={items}
          isForOne={isForOne}
          onOpen={open => update(before => ({ ...before, open }))}
        />
      )}
    </Section>
  );
};

const WaiversPart = ({ state, update, said, onSaid }: PartProps) => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const query = JSON.stringify(toQuery(state, 'waivers'));
  const answer = useList(
    () => api.getMineWaivers(JSON.parse(query)),
    [api, query, said],
  );
  return (
    <Section
      title={t('waivers.title')}
      about={t('waivers.about')}
      answer={answer}
      none={
        <Nothing title={t('waivers.none')} about={t('waivers.noneAbout')} />
      }
      page={state.pages.waivers}
      onPage={page => update(before => withPage(before, 'waivers', page))}
    >
      {({ items }) => <Waivers items={items} onChanged={onSaid} />}
    </Section>
  );
};

const ConfirmPart = ({ state, update, said, onSaid }: PartProps) => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const [confirmed, setConfirmed] = useState<ConfirmationsResponse>();
  const query = JSON.stringify(toQuery(state, 'confirm'));
  const answer = useList(
    () => api.getUnconfirmed(JSON.parse(query)),
    [api, query, said],
  );
  const days = answer.value?.maxAgeDays;
  const isOff = answer.value && days === undefined;
  const onConfirmed = (one: ConfirmationsResponse) => {
    setConfirmed(one);
    // What was on the last page may be gone with it.
    update(before => withPage(before, 'confirm', 0));
    onSaid();
  };
  return (
    <Section
      title={t('confirm.title')}
      about={
        days === undefined ? undefined : t('confirm.about', { count: days })
      }
      answer={answer}
      none={
        isOff ? (
          <Nothing title={t('confirm.off')} about={t('confirm.offAbout')} />
        ) : (
          <Nothing title={t('confirm.none')} about={t('confirm.noneAbout')} />
        )
      }
      page={state.pages.confirm}
      onPage={page => update(before => withPage(before, 'confirm', page))}
      before={confirmed && <Confirmed said={confirmed} />}
    >
      {({ items }) => (
        <Confirm
          items={items}
          isStale={answer.loading}
          onConfirmed={onConfirmed}
        />
      )}
    </Section>
  );
};

const ChangesPart = ({ state, update, said }: PartProps) => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const { change } = state;
  const query = JSON.stringify({
    ...toQuery(state, 'changes'),
    ...(change && { change: [change] }),
  });
  const answer = useList(
    () => api.getMineChanges(JSON.parse(query)),
    [api, query, said],
  );
  const { value } = answer;
  return (
    <Section
      title={t('changes.title')}
      answer={answer}
      none={
        change ? (
          <Nothing title={t('changes.noMatch')} />
        ) : (
          <Nothing title={t('changes.none')} about={t('changes.noneAbout')} />
        )
      }
      page={state.pages.changes}
      onPage={page => update(before => withPage(before, 'changes', page))}
      before={
        value && (
          <ChangeFilter
            counts={value.counts}
            chosen={change}
            onChange={type => update(before => withChange(before, type))}
          />
        )
      }
    >
      {({ items, firstReviewOn }) => (
        <>
          <Changes items={items} />
          {firstReviewOn && (
            <Text variant="body-small" color="secondary">
              {t('changes.first', { day: firstReviewOn })}
            </Text>
          )}
        </>
      )}
    </Section>
  );
};

/** The four lists of the page; what changed stands beside what there is to do. */
export const MineBody = (
  props: PartProps & { teams: MineResponse['teams'] },
) => {
  const { teams, ...part } = props;
  return (
    <div className={columns.columns}>
      <div>
        <FixesPart {...part} teams={teams} />
        <WaiversPart {...part} />
        <ConfirmPart {...part} />
      </div>
      <div>
        <ChangesPart {...part} />
      </div>
    </div>
  );
};
