import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { VerdictItem, VerdictSort } from '@pillars/plugin-ownership-common';
import { OwnershipChip, RunChip } from '../shared/Chip';
import { Owners } from '../shared/RefLink';
import { shortRef } from '../shared/words';
import { reviewTexts } from './texts';

type Row = VerdictItem & TableItem;

const about = ({ kind, type, domain }: VerdictItem) =>
  [kind.toLowerCase(), type, domain && shortRef(domain)]
    .filter(Boolean)
    .join(' · ');

const Risk = ({ item }: { item: VerdictItem }) => {
  const { t } = useTranslationRef(reviewTexts);
  const { score, parts } = item.risk;
  return (
    <Text
      weight="bold"
      title={t('risk', {
        score: String(score),
        verdict: String(parts.verdict),
        tier: String(parts.tier),
        dependents: String(parts.dependents),
      })}
    >
      {score}
    </Text>
  );
};

const Ownership = ({ item }: { item: VerdictItem }) => {
  const { t } = useTranslationRef(reviewTexts);
  return (
    <Flex direction="column" align="start" gap="0.5">
      <OwnershipChip verdict={item.ownership} />
      {item.accepted.length > 0 && (
        <Text
          variant="body-small"
          color="secondary"
          title={t('acceptedRules', { rules: item.accepted.join(', ') })}
        >
          {t('accepted', { count: item.accepted.length })}
        </Text>
      )}
    </Flex>
  );
};

/** The columns of the review, as many as there is room for. */
export function useColumns(): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(reviewTexts);
  const { down } = useBreakpoint();
  const narrow = down('md');
  const notWide = down('lg');
  // The verdict then stands under the name, which needs the room.
  const cramped = down('xl');
  return [
    {
      id: 'name' satisfies VerdictSort,
      label: t('column.name'),
      isRowHeader: true,
      defaultWidth: '3fr',
      isSortable: true,
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Text weight="bold">{item.title ?? item.name}</Text>
            <Text variant="body-small" color="secondary">
              {about(item)}
            </Text>
            {cramped && <Ownership item={item} />}
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'ownership',
      defaultWidth: 176,
      label: t('column.ownership'),
      isHidden: cramped,
      cell: item => (
        <Cell>
          <Ownership item={item} />
        </Cell>
      ),
    },
    {
      id: 'run',
      defaultWidth: 148,
      label: t('column.run'),
      isHidden: notWide,
      cell: item => (
        <Cell>
          <RunChip verdict={item.run} />
        </Cell>
      ),
    },
    {
      id: 'owner',
      defaultWidth: '2fr',
      label: t('column.owner'),
      cell: item => (
        <Cell>
          <Owners owners={item.owners} />
        </Cell>
      ),
    },
    {
      id: 'tier' satisfies VerdictSort,
      defaultWidth: 100,
      label: t('column.tier'),
      isSortable: true,
      isHidden: narrow,
      cell: item => <CellText title={item.tier ? String(item.tier) : '–'} />,
    },
    {
      id: 'dependents' satisfies VerdictSort,
      defaultWidth: 150,
      label: t('column.dependents'),
      isSortable: true,
      isHidden: notWide,
      cell: item => <CellText title={String(item.dependents)} />,
    },
    {
      id: 'risk' satisfies VerdictSort,
      defaultWidth: 100,
      label: t('column.risk'),
      isSortable: true,
      cell: item => (
        <Cell>
          <Risk item={item} />
        </Cell>
      ),
    },
  ];
}
