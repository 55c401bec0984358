import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex, Select, Text } from '@backstage/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { RequestError } from '../shared/RequestError';
import { Search } from '../shared/Search';
import { plural } from '../shared/words';
import { download, fetchAll, toCsv, toMarkdown } from './exportReview';
import { Group, GROUPS, ReviewState, toQuery } from './reviewState';

const GROUP_LABELS: Record<Group, string> = {
  none: 'Not grouped',
  domain: 'By domain',
  system: 'By system',
  accountable: 'By who is to act',
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
      <Search
        q={state.q}
        placeholder="Name, title or owner"
        onChange={q => onChange({ q })}
      />
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
