import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex, SearchField, Select, Text } from '@backstage/ui';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useDebounce from 'react-use/esm/useDebounce';
import { ownershipApiRef } from '../api';
import { RequestError } from '../shared/RequestError';
import { plural } from '../shared/words';
import { download, fetchAll, toCsv, toMarkdown } from './exportReview';
import { Group, GROUPS, ReviewState, toQuery } from './reviewState';

const GROUP_LABELS: Record<Group, string> = {
  none: 'Not grouped',
  domain: 'By domain',
  system: 'By system',
  accountable: 'By who is to act',
};

const Search = (props: { q: string; onChange: (q: string) => void }) => {
  const { q, onChange } = props;
  const [typed, setTyped] = useState(q);
  useDebounce(() => (typed === q ? undefined : onChange(typed)), 300, [typed]);
  return (
    <SearchField
      aria-label="Search"
      placeholder="Name, title or owner"
      size="small"
      value={typed}
      onChange={setTyped}
      maxLength={200}
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
    <Flex align="center" gap="2">
      <RequestError error={request.error} />
      <Button
        variant="secondary"
        isDisabled={request.loading}
        onPress={() => save('csv')}
      >
        Export CSV
      </Button>
      <Button
        variant="secondary"
        isDisabled={request.loading}
        onPress={() => save('markdown')}
      >
        Export Markdown
      </Button>
    </Flex>
  );
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
  return (
    <Flex align="center" gap="3" mb="4" style={{ flexWrap: 'wrap' }}>
      <Search q={state.q} onChange={q => onChange({ q })} />
      <Select
        aria-label="Group by"
        options={GROUP_OPTIONS}
        value={state.group}
        onChange={group => onChange({ group: group as Group })}
      />
      <Text role="status">{plural(total, 'entity', 'entities')}</Text>
      <div style={{ flexGrow: 1 }} />
      <Exports state={state} />
    </Flex>
  );
};
