import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { download, ExportColumns, toCsv, toMarkdown } from './exportList';
import { RequestError } from './RequestError';
import { sharedTexts } from './texts';

/** Without it, spreadsheets on Windows take accents for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** What of a list goes into a file. */
export interface ExportSpec<T> {
  /** Of the file, without its ending. */
  name: string;
  title: string;
  columns: ExportColumns<T>;
  /** How many of what, in words. */
  count: (items: number) => string;
  /** Markdown, where that is more than a table of the same. */
  toDocument?: (items: T[]) => string | Promise<string>;
}

/** Takes the whole of a filtered list to a meeting. */
export const Exports = <T,>(props: {
  spec: ExportSpec<T>;
  fetchItems: () => Promise<T[]>;
}) => {
  const { spec, fetchItems } = props;
  const { t } = useTranslationRef(sharedTexts);
  const api = useApi(ownershipApiRef);
  const [request, save] = useAsyncFn(
    async (format: 'csv' | 'markdown') => {
      const { name, title, columns, count, toDocument } = spec;
      const items = await fetchItems();
      if (format === 'csv') {
        const text = BYTE_ORDER_MARK + toCsv(columns, items);
        download(`${name}.csv`, 'text/csv', text);
        return;
      }
      if (toDocument) {
        const text = await toDocument(items);
        download(`${name}.md`, 'text/markdown', text);
        return;
      }
      const { status } = await api.getSummary();
      const { reviewedAt } = status;
      const facts = {
        what: count(items.length),
        address: window.location.href,
      };
      const about = reviewedAt
        ? t('export.about', { ...facts, reviewedAt })
        : t('export.aboutUnreviewed', facts);
      const text = toMarkdown(columns, items, { title, about });
      download(`${name}.md`, 'text/markdown', text);
    },
    [api, spec, fetchItems, t],
  );
  return (
    <Flex align="center" gap="2">
      <RequestError error={request.error} />
      <Button
        variant="secondary"
        isDisabled={request.loading}
        onPress={() => save('csv')}
      >
        {t('export.csv')}
      </Button>
      <Button
        variant="secondary"
        isDisabled={request.loading}
        onPress={() => save('markdown')}
      >
        {t('export.markdown')}
      </Button>
    </Flex>
  );
};
