import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  ColumnConfig,
  Flex,
  Link,
  Table,
  TableItem,
  useBreakpoint,
} from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { Adoption } from '../../shared/Adoption';
import { StatusChip } from '../../shared/Chip';
import { usePaths } from '../../shared/usePaths';
import { Days } from './Days';
import { About } from './StandardCard';
import { libraryTexts } from './texts';

type Row = StandardItem & TableItem;

function useColumns(): ColumnConfig<Row>[] {
  const { down } = useBreakpoint();
  const { t } = useTranslationRef(libraryTexts);
  const paths = usePaths();
  return [
    {
      id: 'title',
      label: t('column.standard'),
      isRowHeader: true,
      defaultWidth: '1.5fr',
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Link href={paths.standard(item.ref)}>
              {item.title ?? item.name}
            </Link>
            <About item={item} />
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'status',
      label: t('column.status'),
      defaultWidth: 132,
      cell: item => (
        <Cell>
          <StatusChip status={item.status} />
        </Cell>
      ),
    },
    {
      id: 'musts',
      label: t('column.musts'),
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          <Adoption standard={item} />
        </Cell>
      ),
    },
    {
      id: 'days',
      label: t('column.days'),
      defaultWidth: '1fr',
      isHidden: down('lg'),
      cell: item => (
        <Cell>
          <Days item={item} />
        </Cell>
      ),
    },
  ];
}

/** One page of standards. */
export const StandardTable = (props: {
  items: StandardItem[];
  isStale: boolean;
}) => (
  <Table
    columnConfig={useColumns()}
    data={props.items.map(item => ({ ...item, id: item.ref }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
