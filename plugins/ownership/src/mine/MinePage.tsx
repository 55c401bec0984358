import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import { MineResponse } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { FindingPanel } from '../findings/FindingPanel';
import { PageFrame } from '../shared/PageFrame';
import { usePolled } from '../shared/usePolled';
import { WaitingColumns } from '../shared/Waiting';
import { MineBody } from './MineBody';
import { withTeam } from './mineState';
import { Teams } from './Teams';
import { mineTexts } from './texts';
import { useMineState } from './useMine';

const isPending = ({ status }: MineResponse) => status.state === 'pending';

/** What waits for whoever is signed in. */
export const MinePage = () => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const { state: asked, update } = useMineState();
  const [said, setSaid] = useState(0);
  const onSaid = () => setSaid(before => before + 1);
  // All of one's teams, whichever the lists are narrowed to.
  const { value, error, retry } = usePolled(() => api.getMine({}), isPending, [
    api,
  ]);
  // A link of somebody else may name a team that one is not in.
  const team = value?.teams.find(({ ref }) => ref === asked.team)?.ref;
  const state = { ...asked, team };
  return (
    <PageFrame
      title={t('title')}
      description={t('about')}
      error={value ? undefined : error}
      retry={retry}
    >
      {!value && <WaitingColumns />}
      {value && isPending(value) && (
        <EmptyState
          title={t('pending.title')}
          description={t('pending.about')}
        />
      )}
      {value && !isPending(value) && (
        <Flex direction="column" gap="5">
          <Teams
            teams={value.teams}
            chosen={state.team}
            onChange={chosen => update(before => withTeam(before, chosen))}
          />
          <MineBody
            state={state}
            update={update}
            teams={value.teams}
            said={said}
            onSaid={onSaid}
          />
        </Flex>
      )}
      <FindingPanel
        fingerprint={state.open}
        onClose={() => update(before => ({ ...before, open: undefined }))}
        onChanged={onSaid}
      />
    </PageFrame>
  );
};
