import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  Link,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { fileOf, RefusedItem } from '@pillars/plugin-ownership-common';
import { RefusalChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { refusedTexts } from './texts';
import styles from './refused.module.css';

type Row = RefusedItem & TableItem;

/** Where it is to be mended: a link where a browser can go there. */
const File = ({ location }: { location: string | undefined }) => {
  const { t } = useTranslationRef(refusedTexts);
  if (!location) {
    return <>{t('unknownFile')}</>;
  }
  const file = fileOf(location);
  return /^https?:\/\//i.test(file) ? (
    <Link href={file} target="_blank" variant="body-small">
      {file}
    </Link>
  ) : (
    <code>{file}</code>
  );
};

/** `component · default` and `checkout` of a ref, which need not be a good one. */
function partsOf(ref: string) {
  const [, kind = '', namespace = '', name = ref] =
    /^([^:]*):([^/]*)\/(.*)$/.exec(ref) ?? [];
  return { name, about: [kind, namespace].filter(Boolean).join(' · ') };
}

const Definition = ({ item }: { item: RefusedItem }) => {
  const { name, about } = partsOf(item.ref);
  return (
    <Flex direction="column" gap="0.5">
      {item.type === 'outdated' ? (
        // Only this is surely in the catalog, and has a page there.
        <RefLink entityRef={item.ref} />
      ) : (
        <Text weight="bold">{name}</Text>
      )}
      <Text variant="body-small" color="secondary">
        {about}
      </Text>
    </Flex>
  );
};

function useColumns(): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(refusedTexts);
  const { ago } = useWords();
  const narrow = useBreakpoint().down('md');
  return [
    {
      id: 'ref',
      label: t('column.ref'),
      isRowHeader: true,
      defaultWidth: '2fr',
      cell: item => (
        <Cell className={styles.text}>
          <Flex direction="column" align="start" gap="1">
            <Definition item={item} />
            {narrow && <RefusalChip type={item.type} />}
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'type',
      label: t('column.type'),
      defaultWidth: 172,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <RefusalChip type={item.type} />
        </Cell>
      ),
    },
    {
      id: 'reason',
      label: t('column.reason'),
      defaultWidth: narrow ? '3fr' : '4fr',
      cell: item => (
        <Cell className={styles.text}>
          <Flex direction="column" gap="0.5">
            <Text>{item.reason}</Text>
            <Text variant="body-small" color="secondary">
              <File location={item.location} />
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'since',
      label: t('column.since'),
      defaultWidth: 144,
      isHidden: narrow,
      cell: item => <CellText title={ago(item.since)} />,
    },
  ];
}

/** One page of what the catalog refuses. */
export const RefusedTable = (props: {
  items: RefusedItem[];
  isStale: boolean;
}) => (
  <Table
    columnConfig={useColumns()}
    data={props.items.map(item => ({
      ...item,
      id: `${item.ref} ${item.location}`,
    }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
