import { useApi } from '@backstage/core-plugin-api';
import { Select } from '@backstage/ui';
import { VerdictItem, VerdictQuery } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { fetchAll } from '../shared/exportList';
import { Exports } from '../shared/Exports';
import { plural } from '../shared/words';
import { REVIEW_EXPORT } from './exportReview';
import { Group, GROUPS, ReviewState, toQuery } from './reviewState';

const GROUP_LABELS: Record<Group, string> = {
  none: 'Not grouped',
  domain: 'By domain',
  system: 'By system',
  accountable: 'By who is to act',
};

const GROUP_OPTIONS = GROUPS.map(group => ({
  id: group,
  label: GROUP_LABELS[group],
}));

/** Search, grouping and export. */
export const Toolbar = (props: {
  state: ReviewState;
  total: number;
  onChange: (change: Partial<ReviewState>) => void;
}) => {
  const { state, total, onChange } = props;
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<VerdictQuery, VerdictItem>(
      query => api.getVerdicts(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder="Name, title or owner"
      onSearch={q => onChange({ q })}
      count={plural(total, 'entity', 'entities')}
      actions={<Exports spec={REVIEW_EXPORT} fetchItems={fetchItems} />}
    >
      <Select
        aria-label="Group by"
        options={GROUP_OPTIONS}
        value={state.group}
        onChange={group => onChange({ group: group as Group })}
      />
    </ListToolbar>
  );
};
