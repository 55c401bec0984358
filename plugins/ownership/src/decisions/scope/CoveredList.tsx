import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Flex,
  Skeleton,
  Text,
  ToggleButton,
  ToggleButtonGroup,
  VisuallyHidden,
} from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { oneOf, PAGE_SIZES } from '../../shared/address';
import { FailedRequest } from '../../shared/FailedRequest';
import { ListToolbar } from '../../shared/ListToolbar';
import { Pager } from '../../shared/Pager';
import { useAddress } from '../../shared/useAddress';
import { useWords } from '../../shared/useWords';
import { CoveredTable } from './CoveredTable';
import {
  CoveredState,
  HOLDS,
  readState,
  toQuery,
  writeState,
} from './coveredState';
import { scopeTexts } from './texts';

type Update = (change: Partial<CoveredState>) => void;

const Filter = (props: {
  scope: ScopePage;
  state: CoveredState;
  update: Update;
}) => {
  const { scope, state, update } = props;
  const { covers, decides } = scope;
  const { t } = useTranslationRef(scopeTexts);
  const labels = {
    all: t('holds.all', { entities: String(covers) }),
    this: t('holds.this', { entities: String(decides) }),
    other: t('holds.other', { entities: String(covers - decides) }),
  };
  return (
    <ToggleButtonGroup
      aria-label={t('holds.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[state.holds]}
      onSelectionChange={([holds]) =>
        update({ holds: oneOf(String(holds), HOLDS) })
      }
    >
      {HOLDS.map(id => (
        <ToggleButton key={id} id={id} size="small">
          {labels[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Loading = () => {
  const { t } = useTranslationRef(scopeTexts);
  return (
    <div role="status">
      <VisuallyHidden>{t('covers.loading')}</VisuallyHidden>
      <Skeleton width="100%" height={160} />
    </div>
  );
};

const Nothing = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(scopeTexts);
  return (
    <Flex align="center" gap="3">
      <Text role="status">{t('covers.none')}</Text>
      <Button
        variant="secondary"
        size="small"
        onPress={() => update({ q: '', holds: 'all' })}
      >
        {t('covers.showAll')}
      </Button>
    </Flex>
  );
};

/** What a scope covers today, a page at a time. */
export const CoveredList = ({ scope }: { scope: ScopePage }) => {
  const { t } = useTranslationRef(scopeTexts);
  const { entities } = useWords();
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getCovered(scope.ref, JSON.parse(query)),
    [api, scope.ref, query],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!value) {
    return <Loading />;
  }
  const { items, total } = value;
  return (
    <div>
      <ListToolbar
        q={state.q}
        placeholder={t('covers.search')}
        onSearch={q => update({ q })}
        count={entities(total)}
      >
        {(scope.decides < scope.covers || state.holds !== 'all') && (
          <Filter scope={scope} state={state} update={update} />
        )}
      </ListToolbar>
      {total ? (
        <>
          <CoveredTable scope={scope} items={items} isStale={loading} />
          {total > PAGE_SIZES[0] && (
            <Pager state={state} total={total} update={update} />
          )}
        </>
      ) : (
        <Nothing update={update} />
      )}
    </div>
  );
};
