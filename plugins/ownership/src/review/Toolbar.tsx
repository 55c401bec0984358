import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useDebounce from 'react-use/esm/useDebounce';
import { ownershipApiRef } from '../api';
import { plural } from '../shared/words';
import { download, fetchAll, toCsv, toMarkdown } from './exportReview';
import { Group, GROUPS, ReviewState, toQuery } from './reviewState';

const GROUP_LABELS: Record<Group, string> = {
  none: 'Nothing',
  domain: 'Domain',
  system: 'System',
  accountable: 'Who is to act',
};

const Search = (props: { q: string; onChange: (q: string) => void }) => {
  const { q, onChange } = props;
  const [typed, setTyped] = useState(q);
  useDebounce(() => (typed === q ? undefined : onChange(typed)), 300, [typed]);
  return (
    <TextField
      label="Search"
      type="search"
      size="small"
      variant="outlined"
      value={typed}
      onChange={event => setTyped(event.target.value)}
      inputProps={{ maxLength: 200 }}
    />
  );
};

const Exports = ({ state }: { state: ReviewState }) => {
  const api = useApi(ownershipApiRef);
  const [request, save] = useAsyncFn(
    async (format: 'csv' | 'markdown') => {
      const { offset: _, limit: __, ...query } = toQuery(state);
      const items = await fetchAll(api, query);
      if (format === 'csv') {
        download('ownership-review.csv', 'text/csv', toCsv(items));
        return;
      }
      const { status } = await api.getSummary();
      const about = {
        reviewedAt: status.reviewedAt,
        address: window.location.href,
      };
      const text = toMarkdown(items, about);
      download('ownership-review.md', 'text/markdown', text);
    },
    [api, state],
  );
  return (
    <>
      <Button
        variant="outlined"
        disabled={request.loading}
        onClick={() => save('csv')}
      >
        CSV
      </Button>
      <Button
        variant="outlined"
        disabled={request.loading}
        onClick={() => save('markdown')}
      >
        Markdown
      </Button>
      {request.error && (
        <Typography color="error" variant="caption" role="alert">
          {request.error.message}
        </Typography>
      )}
    </>
  );
};

/** Search, grouping and export. */
export const Toolbar = (props: {
  state: ReviewState;
  total: number;
  onChange: (change: Partial<ReviewState>) => void;
}) => {
  const { state, total, onChange } = props;
  return (
    <Box display="flex" flexWrap="wrap" alignItems="center" gridGap={12} mb={2}>
      <Search q={state.q} onChange={q => onChange({ q })} />
      <TextField
        select
        label="Group by"
        size="small"
        variant="outlined"
        style={{ minWidth: 140 }}
        value={state.group}
        onChange={event => onChange({ group: event.target.value as Group })}
      >
        {GROUPS.map(group => (
          <MenuItem key={group} value={group}>
            {GROUP_LABELS[group]}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" role="status">
        {plural(total, 'entity', 'entities')}
      </Typography>
      <Box flexGrow={1} />
      <Exports state={state} />
    </Box>
  );
};
