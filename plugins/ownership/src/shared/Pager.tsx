import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TablePagination } from '@backstage/ui';
import { ListState, PAGE_SIZES } from './address';
import { sharedTexts } from './texts';
import { usePageRange } from './usePageRange';

/** Moves through the pages of a list whose state is in the address. */
export const Pager = (props: {
  state: ListState;
  total: number;
  update: (change: Partial<ListState>) => void;
  /** Where how many are on a page is not for the reader to say. */
  hasFixedSize?: boolean;
}) => {
  const { state, total, update, hasFixedSize } = props;
  const { page, pageSize } = state;
  const { t } = useTranslationRef(sharedTexts);
  const getLabel = usePageRange();
  const offset = page * pageSize;
  return (
    <TablePagination
      offset={offset}
      totalCount={total}
      pageSize={pageSize}
      // A size that is no option is taken for another.
      pageSizeOptions={(hasFixedSize ? [pageSize] : PAGE_SIZES).map(size => ({
        value: size,
        label: t('pager.size', { size: String(size) }),
      }))}
      getLabel={getLabel}
      showPageSizeOptions={!hasFixedSize}
      hasPreviousPage={page > 0}
      hasNextPage={offset + pageSize < total}
      onPreviousPage={() => update({ page: page - 1 })}
      onNextPage={() => update({ page: page + 1 })}
      onPageSizeChange={size => update({ pageSize: size })}
    />
  );
};
