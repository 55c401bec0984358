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
import { byLabel, labelOf } from './model/placeTeams';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { Grouping, GROUPINGS, NO_TYPE, View } from './topologyState';

const Filters = () => {
  const { topology, state, update, words } = useTopology();
  const { t, looks } = words;
  const { filters } = state;
  const domains = topology.domains
    .map(one => ({ value: one.ref, label: labelOf(one) }))
    .sort(byLabel);
  const types = [
    ...TEAM_TYPES.map(value => ({
      value: value as string,
      label: looks[value].label,
    })),
    { value: NO_TYPE, label: looks.undeclared.label },
  ];
  const fields = [
    {
      key: 'domain' as const,
      label: t('toolbar.everyDomain'),
      options: domains,
    },
    { key: 'type' as const, label: t('toolbar.everyType'), options: types },
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
          {t('toolbar.clear')}
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
  const { topology, state, update, words } = useTopology();
  const { t } = words;
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('toolbar.search')}
      onSearch={q => update({ q })}
      count={words.teams(teams)}
      actions={actions}
    >
      <Select
        className={styles.select}
        aria-label={t('toolbar.groupBy')}
        size="small"
        options={GROUPINGS.map(value => ({
          value,
          label: t(`grouping.${value}`),
        }))}
        value={by}
        onChange={value => update({ by: value as Grouping, boxes: [] })}
      />
      <Filters />
      {topology.dependencies.length > 0 && (
        <Switch
          label={t('toolbar.dependencies')}
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
          {t('toolbar.resetBoxes')}
        </Button>
      )}
      <ToggleButtonGroup
        aria-label={t('toolbar.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={keys => update({ view: [...keys][0] as View })}
      >
        <ToggleButton id="map">{t('view.map')}</ToggleButton>
        <ToggleButton id="table">{t('view.table')}</ToggleButton>
      </ToggleButtonGroup>
    </ListToolbar>
  );
};
