import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { VerdictItem, VerdictQuery } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { fetchAll } from '../shared/exportList';
import { Exports } from '../shared/Exports';
import { useWords } from '../shared/useWords';
import { reviewExport } from './exportReview';
import { Group, GROUPS, ReviewState, toQuery } from './reviewState';
import { reviewTexts } from './texts';

/** Search, grouping and export. */
export const Toolbar = (props: {
  state: ReviewState;
  total: number;
  onChange: (change: Partial<ReviewState>) => void;
}) => {
  const { state, total, onChange } = props;
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(reviewTexts);
  const words = useWords();
  const spec = useMemo(() => reviewExport(t, words), [t, words]);
  const fetchItems = () =>
    fetchAll<VerdictQuery, VerdictItem>(
      query => api.getVerdicts(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('toolbar.search')}
      onSearch={q => onChange({ q })}
      count={words.entities(total)}
      actions={<Exports spec={spec} fetchItems={fetchItems} />}
    >
      <Select
        aria-label={t('toolbar.groupBy')}
        options={GROUPS.map(group => ({
          id: group,
          label: t(`toolbar.group.${group}`),
        }))}
        value={state.group}
        onChange={group => onChange({ group: group as Group })}
      />
    </ListToolbar>
  );
};
