import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TablePaginationProps } from '@backstage/ui';
import { useCallback } from 'react';
import { sharedTexts } from './texts';

type GetLabel = NonNullable<TablePaginationProps['getLabel']>;

/** `1 - 25 of 80` below a table, which `@backstage/ui` says only in English. */
export function usePageRange(): GetLabel {
  const { t } = useTranslationRef(sharedTexts);
  return useCallback<GetLabel>(
    ({ offset = 0, pageSize, totalCount = 0 }) =>
      t('pager.range', {
        from: String(offset + 1),
        to: String(Math.min(offset + pageSize, totalCount)),
        total: String(totalCount),
      }),
    [t],
  );
}
