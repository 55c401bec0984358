import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Link, Select } from '@backstage/ui';
import { RefusedResponse } from '@pillars/plugin-ownership-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { RefusalChip } from '../shared/Chip';
import { EmptyState } from '../shared/EmptyState';
import facts from '../shared/Facts.module.css';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { Panel } from '../shared/Panel';
import { ListToolbar } from '../shared/ListToolbar';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { RefusedTable } from './RefusedTable';
import {
  PAGE_SIZE,
  readState,
  REFUSAL_TYPES,
  RefusedState,
  toQuery,
  writeState,
} from './refusedState';
import { refusedTexts } from './texts';

type Update = (change: Partial<RefusedState>) => void;

const ALL = 'all';

const ShowEverything = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(refusedTexts);
  return (
    <Button
      variant="secondary"
      onPress={() => update({ type: undefined, q: '', page: 0 })}
    >
      {t('showEverything')}
    </Button>
  );
};

/** Why the list is empty. */
function whyEmpty(withheld: boolean, { q, type, page }: RefusedState) {
  if (withheld) {
    return 'withheld';
  }
  return q || type || page ? 'noMatch' : 'empty';
}

const Nothing = (props: {
  withheld: boolean;
  state: RefusedState;
  update: Update;
}) => {
  const { withheld, state, update } = props;
  const { t } = useTranslationRef(refusedTexts);
  const why = whyEmpty(withheld, state);
  return (
    <EmptyState
      title={t(`${why}.title`)}
      description={t(`${why}.description`)}
      action={
        why === 'noMatch' ? <ShowEverything update={update} /> : undefined
      }
    />
  );
};

const List = (props: {
  answer: RefusedResponse;
  isStale: boolean;
  state: RefusedState;
  update: Update;
}) => {
  const { answer, isStale, state, update } = props;
  if (!answer.items.length) {
    return <Nothing withheld={answer.withheld} state={state} update={update} />;
  }
  return (
    <>
      <RefusedTable items={answer.items} isStale={isStale} />
      <Pager
        state={{ ...state, pageSize: PAGE_SIZE }}
        total={answer.total}
        update={({ page }) => update({ page })}
        hasFixedSize
      />
    </>
  );
};

const Help = () => {
  const { t } = useTranslationRef(refusedTexts);
  const words = useWords();
  return (
    <Panel title={t('help.title')} about={t('help.about')}>
      <dl className={facts.facts}>
        {REFUSAL_TYPES.map(type => (
          <div key={type} style={{ display: 'contents' }}>
            <dt>
              <RefusalChip type={type} />
            </dt>
            <dd>{words.refusal[type].means}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};

const Toolbar = (props: {
  state: RefusedState;
  total: number;
  update: Update;
}) => {
  const { state, total, update } = props;
  const { t } = useTranslationRef(refusedTexts);
  const words = useWords();
  const types = REFUSAL_TYPES.map(id => ({
    id,
    label: words.refusal[id].label,
  }));
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('search')}
      onSearch={q => update({ q, page: 0 })}
      count={t('count', { count: total })}
    >
      <Select
        aria-label={t('type.label')}
        options={[{ id: ALL, label: t('type.all') }, ...types]}
        value={state.type ?? ALL}
        onChange={id =>
          update({ type: REFUSAL_TYPES.find(type => type === id), page: 0 })
        }
      />
    </ListToolbar>
  );
};

/** What the catalog does not take; the whole state is in the address. */
export const RefusedPage = () => {
  const { t } = useTranslationRef(refusedTexts);
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const [params, setParams] = useSearchParams();
  const state = readState(params);
  const update = useCallback<Update>(
    change =>
      setParams(before => writeState({ ...readState(before), ...change })),
    [setParams],
  );
  const query = JSON.stringify(toQuery(state));
  const {
    value: answer,
    error,
    loading,
    retry,
  } = useAsyncRetry(() => api.getRefused(JSON.parse(query)), [api, query]);
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      actions={<Link href={paths.tab('review')}>{t('back')}</Link>}
      error={error}
      retry={retry}
      recovery={<ShowEverything update={update} />}
      loading={!answer}
    >
      {answer && (
        <Flex direction="column" gap="4">
          {!answer.withheld && (
            <Toolbar state={state} total={answer.total} update={update} />
          )}
          <List
            answer={answer}
            isStale={loading}
            state={state}
            update={update}
          />
          <Help />
        </Flex>
      )}
    </PageFrame>
  );
};
