import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Checkbox, Flex, Text } from '@backstage/ui';
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

/** Selects all that is shown, and confirms what is selected. */
const Bar = (props: {
  refs: readonly string[];
  chosen: readonly string[];
  isStale: boolean;
  onChosen: (refs: readonly string[]) => void;
  onConfirmed: (said: ConfirmationsResponse) => void;
}) => {
  const { refs, chosen, isStale, onChosen, onConfirmed } = props;
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(mineTexts);
  const [request, confirm] = useAsyncFn(async () => {
    const said = await api.confirm({ subjects: [...chosen] });
    onChosen([]);
    onConfirmed(said);
  }, [api, chosen, onChosen, onConfirmed]);
  const count = chosen.length;
  return (
    <Flex align="center" gap="4" style={{ flexWrap: 'wrap' }}>
      <Checkbox
        isSelected={count === refs.length}
        isIndeterminate={count > 0 && count < refs.length}
        onChange={all => onChosen(all ? refs : [])}
      >
        {t('confirm.all', { count: refs.length })}
      </Checkbox>
      <Button
        variant="primary"
        size="small"
        isDisabled={!count || isStale}
        isPending={request.loading}
        onPress={confirm}
      >
        {count ? t('confirm.submit', { count }) : t('confirm.submitNone')}
      </Button>
      <RequestError error={request.error} />
    </Flex>
  );
};

/** What is to be confirmed: select one or all of it, and confirm. */
export const Confirm = (props: {
  items: UnconfirmedItem[];
  isStale: boolean;
  onConfirmed: (said: ConfirmationsResponse) => void;
}) => {
  const { items, isStale, onConfirmed } = props;
  const { t } = useTranslationRef(mineTexts);
  const { allowed } = usePermission({ permission: ownershipConfirmPermission });
  const [selected, setSelected] = useState<readonly string[]>([]);
  const refs = items.map(item => item.ref);
  // What was selected on another page of the list is not in sight.
  const chosen = refs.filter(ref => selected.includes(ref));
  const toggle = (ref: string) =>
    // A cell of the table may be older than what was selected last.
    setSelected(before =>
      before.includes(ref)
        ? before.filter(one => one !== ref)
        : [...before, ref],
    );
  return (
    <Flex direction="column" gap="4">
      {allowed ? (
        <Bar
          refs={refs}
          chosen={chosen}
          isStale={isStale}
          onChosen={setSelected}
          onConfirmed={onConfirmed}
        />
      ) : (
        <Text color="secondary">{t('confirm.mayNot')}</Text>
      )}
      <UnconfirmedTable
        items={items}
        isStale={isStale}
        chosen={chosen}
        onToggle={allowed ? toggle : undefined}
      />
    </Flex>
  );
};
