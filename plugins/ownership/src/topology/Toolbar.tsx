import {
  Button,
  Select,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { ListToolbar } from '../shared/ListToolbar';
import { plural } from '../shared/words';
import { byLabel, labelOf } from './model/placeTeams';
import * as words from './pageWords';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { Grouping, GROUPINGS, NO_TYPE, View } from './topologyState';
import { GROUPINGS as GROUPING_WORDS, LOOKS } from './topologyWords';

const TYPES = [
  ...TEAM_TYPES.map(value => ({
    value: value as string,
    label: LOOKS[value].label,
  })),
  { value: NO_TYPE, label: LOOKS.undeclared.label },
];

const Filters = () => {
  const { topology, state, update } = useTopology();
  const { filters } = state;
  const domains = topology.domains
    .map(one => ({ value: one.ref, label: labelOf(one) }))
    .sort(byLabel);
  const fields = [
    { key: 'domain' as const, label: words.EVERY_DOMAIN, options: domains },
    { key: 'type' as const, label: words.EVERY_TYPE, options: TYPES },
  ];
  return (
    <>
      {fields.map(({ key, label, options }) =>
        options.length ? (
          <Select
            key={key}
            className={styles.select}
            aria-label={label}
            placeholder={label}
            size="small"
            selectionMode="multiple"
            searchable
            options={options}
            value={filters[key] ?? []}
            onChange={values =>
              update({
                filters: {
                  ...filters,
                  [key]: values.length ? values.map(String) : undefined,
                },
              })
            }
          />
        ) : null,
      )}
      {(filters.domain || filters.type) && (
        <Button
          variant="tertiary"
          size="small"
          onPress={() => update({ filters: {} })}
        >
          {words.CLEAR}
        </Button>
      )}
    </>
  );
};

/** What the map shows, and how. */
export const Toolbar = (props: {
  by: Grouping;
  view: View;
  teams: number;
  actions?: ReactNode;
}) => {
  const { by, view, teams, actions } = props;
  const { topology, state, update } = useTopology();
  return (
    <ListToolbar
      q={state.q}
      placeholder={words.SEARCH}
      onSearch={q => update({ q })}
      count={plural(teams, 'team')}
      actions={actions}
    >
      <Select
        className={styles.select}
        aria-label={words.GROUP_BY}
        size="small"
        options={GROUPINGS.map(value => ({
          value,
          label: GROUPING_WORDS[value],
        }))}
        value={by}
        onChange={value => update({ by: value as Grouping, boxes: [] })}
      />
      <Filters />
      {topology.dependencies.length > 0 && (
        <Switch
          label={words.DEPENDENCIES_SWITCH}
          isSelected={state.dependencies}
          onChange={dependencies => update({ dependencies })}
        />
      )}
      {state.boxes.length > 0 && (
        <Button
          variant="tertiary"
          size="small"
          onPress={() => update({ boxes: [] })}
        >
          {words.RESET_BOXES}
        </Button>
      )}
      <ToggleButtonGroup
        aria-label={words.VIEW}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={keys => update({ view: [...keys][0] as View })}
      >
        <ToggleButton id="map">{words.MAP}</ToggleButton>
        <ToggleButton id="table">{words.TABLE}</ToggleButton>
      </ToggleButtonGroup>
    </ListToolbar>
  );
};
