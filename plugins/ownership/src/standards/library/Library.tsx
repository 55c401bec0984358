import { useApi } from '@backstage/core-plugin-api';
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
import { plural } from '../../shared/words';
import { STANDARDS_EXPORT } from './exportStandards';
import { Lanes } from './Lanes';
import {
  FACETS,
  isUnfiltered,
  LibraryState,
  toQuery,
  UNFILTERED,
  VIEWS,
} from './libraryState';
import { NoStandardYet, NothingMatches } from './Nothing';
import { StandardTable } from './StandardTable';

type Shown = {
  answer: StandardsResponse;
  isStale: boolean;
  state: LibraryState;
  update: (change: Partial<LibraryState>) => void;
};

const ViewToggle = ({ state, update }: Pick<Shown, 'state' | 'update'>) => (
  <ToggleButtonGroup
    aria-label="Layout"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[state.view]}
    onSelectionChange={keys =>
      update({ view: VIEWS.find(view => keys.has(view)) })
    }
  >
    <ToggleButton id="lanes">Lanes</ToggleButton>
    <ToggleButton id="table">Table</ToggleButton>
  </ToggleButtonGroup>
);

const Toolbar = ({ answer, state, update }: Shown) => {
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<StandardQuery, StandardItem>(
      query => api.getStandards(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder="Title or text"
      onSearch={q => update({ q })}
      count={plural(answer.total, 'standard')}
      actions={
        <>
          <ViewToggle state={state} update={update} />
          <Exports spec={STANDARDS_EXPORT} fetchItems={fetchItems} />
        </>
      }
    />
  );
};

/** Of whom alone the figures are. */
const Narrowed = ({ state, update }: Pick<Shown, 'state' | 'update'>) => {
  const { team, domain } = state;
  return team || domain ? (
    <Flex align="center" gap="3" mb="4" style={{ flexWrap: 'wrap' }}>
      <Text as="div">
        What binds entities of {team && <RefLink entityRef={team} />}
        {team && domain && ' in '}
        {domain && <RefLink entityRef={domain} />}; the figures are of these
        alone.
      </Text>
      <Button
        variant="secondary"
        size="small"
        onPress={() => update({ team: undefined, domain: undefined })}
      >
        Show all
      </Button>
    </Flex>
  ) : null;
};

const Filters = ({ answer, state, update }: Shown) => (
  <Flex direction="column" gap="5">
    <Facets
      facets={FACETS}
      values={answer.facets}
      chosen={state.filters}
      onChange={filters => update({ filters })}
    />
    <Checkbox
      isSelected={state.removed}
      onChange={removed => update({ removed })}
    >
      Also what was removed from the catalog
    </Checkbox>
  </Flex>
);

const Items = ({ answer, isStale, state, update }: Shown) => {
  const { items, total } = answer;
  if (!items.length) {
    return <NothingMatches onClear={() => update(UNFILTERED)} />;
  }
  return state.view === 'lanes' ? (
    <>
      <Lanes items={items} statuses={state.filters.status ?? []} />
      {total > items.length && (
        <Text as="p" color="secondary">
          These are the first {items.length} by title; the table has all.
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
