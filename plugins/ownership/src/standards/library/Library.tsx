import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Checkbox,
  Flex,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import {
  StandardItem,
  StandardQuery,
  StandardsResponse,
} from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../../api';
import { ListToolbar } from '../../shared/ListToolbar';
import { fetchAll } from '../../shared/exportList';
import { Exports } from '../../shared/Exports';
import { Facets } from '../../shared/Facets';
import { ListLayout } from '../../shared/ListLayout';
import { Pager } from '../../shared/Pager';
import { RefLink } from '../../shared/RefLink';
import { useWords } from '../../shared/useWords';
import { standardsExport } from './exportStandards';
import { Lanes } from './Lanes';
import {
  isUnfiltered,
  LibraryState,
  toQuery,
  UNFILTERED,
  VIEWS,
} from './libraryState';
import { NoStandardYet, NothingMatches } from './Nothing';
import { StandardTable } from './StandardTable';
import { libraryTexts } from './texts';
import { useFacets } from './useFacets';

type Shown = {
  answer: StandardsResponse;
  isStale: boolean;
  state: LibraryState;
  update: (change: Partial<LibraryState>) => void;
};

const ViewToggle = ({ state, update }: Pick<Shown, 'state' | 'update'>) => {
  const { t } = useTranslationRef(libraryTexts);
  return (
    <ToggleButtonGroup
      aria-label={t('layout.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[state.view]}
      onSelectionChange={keys =>
        update({ view: VIEWS.find(view => keys.has(view)) })
      }
    >
      {VIEWS.map(view => (
        <ToggleButton key={view} id={view}>
          {t(`layout.${view}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Toolbar = ({ answer, state, update }: Shown) => {
  const { t } = useTranslationRef(libraryTexts);
  const words = useWords();
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<StandardQuery, StandardItem>(
      query => api.getStandards(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('search')}
      onSearch={q => update({ q })}
      count={t('count', { count: answer.total })}
      actions={
        <>
          <ViewToggle state={state} update={update} />
          <Exports spec={standardsExport(t, words)} fetchItems={fetchItems} />
        </>
      }
    />
  );
};

const Only = ({ team, domain }: Pick<LibraryState, 'team' | 'domain'>) => {
  const { t } = useTranslationRef(libraryTexts);
  const link = (ref: string) => <RefLink entityRef={ref} />;
  if (team && domain) {
    return t('only.both', { team: link(team), domain: link(domain) });
  }
  if (team) {
    return t('only.team', { team: link(team) });
  }
  return domain ? t('only.domain', { domain: link(domain) }) : null;
};

/** Of whom alone the figures are. */
const Narrowed = ({ state, update }: Pick<Shown, 'state' | 'update'>) => {
  const { team, domain } = state;
  const { t } = useTranslationRef(libraryTexts);
  return team || domain ? (
    <Flex align="center" gap="3" mb="4" style={{ flexWrap: 'wrap' }}>
      <Text as="div">
        <Only team={team} domain={domain} />
      </Text>
      <Button
        variant="secondary"
        size="small"
        onPress={() => update({ team: undefined, domain: undefined })}
      >
        {t('only.showAll')}
      </Button>
    </Flex>
  ) : null;
};

const Filters = ({ answer, state, update }: Shown) => {
  const { t } = useTranslationRef(libraryTexts);
  return (
    <Flex direction="column" gap="5">
      <Facets
        facets={useFacets()}
        values={answer.facets}
        chosen={state.filters}
        onChange={filters => update({ filters })}
      />
      <Checkbox
        isSelected={state.removed}
        onChange={removed => update({ removed })}
      >
        {t('facet.removed')}
      </Checkbox>
    </Flex>
  );
};

const Items = ({ answer, isStale, state, update }: Shown) => {
  const { items, total } = answer;
  const { t } = useTranslationRef(libraryTexts);
  if (!items.length) {
    return <NothingMatches onClear={() => update(UNFILTERED)} />;
  }
  return state.view === 'lanes' ? (
    <>
      <Lanes items={items} statuses={state.filters.status ?? []} />
      {total > items.length && (
        <Text as="p" color="secondary">
          {t('layout.lanesHoldSome', { shown: String(items.length) })}
        </Text>
      )}
    </>
  ) : (
    <>
      <StandardTable items={items} isStale={isStale} />
      <Pager state={state} total={total} update={update} />
    </>
  );
};

/** The standards that an address asks for, as lanes or as a table. */
export const Library = (props: Shown) => {
  const { answer, state } = props;
  return answer.total === 0 && isUnfiltered(state) && !state.removed ? (
    <NoStandardYet />
  ) : (
    <>
      <Toolbar {...props} />
      <Narrowed {...props} />
      <ListLayout
        filters={<Filters {...props} />}
        wide={state.view === 'lanes'}
      >
        <Items {...props} />
      </ListLayout>
    </>
  );
};
