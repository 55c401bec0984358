import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Flex, Selection, Text } from '@backstage/ui';
import {
  ConfirmationsResponse,
  ownershipConfirmPermission,
  UnconfirmedItem,
} from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { RequestError } from '../shared/RequestError';
import { mineTexts } from './texts';
import { UnconfirmedTable } from './UnconfirmedTable';

/** Full refs of what is selected and still in the list. */
const chosenOf = (selected: Selection, items: readonly UnconfirmedItem[]) =>
  items
    .map(item => item.ref)
    .filter(ref => selected === 'all' || selected.has(ref));

/** What is to be confirmed: select one or all of it, and confirm. */
export const Confirm = (props: {
  items: UnconfirmedItem[];
  isStale: boolean;
  onConfirmed: (said: ConfirmationsResponse) => void;
}) => {
  const { items, isStale, onConfirmed } = props;
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const { allowed } = usePermission({ permission: ownershipConfirmPermission });
  const [selected, setSelected] = useState<Selection>(new Set());
  const subjects = chosenOf(selected, items);
  const [request, confirm] = useAsyncFn(async () => {
    const said = await api.confirm({ subjects });
    setSelected(new Set());
    onConfirmed(said);
  }, [api, subjects.join(), onConfirmed]);
  return (
    <Flex direction="column" gap="4">
      <UnconfirmedTable
        items={items}
        isStale={isStale}
        selection={allowed ? { selected, onChange: setSelected } : undefined}
      />
      {allowed ? (
        <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
          <Button
            variant="primary"
            isDisabled={!subjects.length || isStale}
            isPending={request.loading}
            onPress={confirm}
          >
            {subjects.length
              ? t('confirm.submit', { count: subjects.length })
              : t('confirm.submitNone')}
          </Button>
          <RequestError error={request.error} />
        </Flex>
      ) : (
        <Text color="secondary">{t('confirm.mayNot')}</Text>
      )}
    </Flex>
  );
};
