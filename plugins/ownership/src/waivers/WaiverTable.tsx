import {
  Cell,
  ColumnConfig,
  Flex,
  Link,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { WaiverItem } from '@pillars/plugin-ownership-common';
import { WaiverChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { ago, inDays } from '../shared/words';
import { WaiverActions } from './WaiverActions';
import styles from './WaiverTable.module.css';

type Row = WaiverItem & TableItem;

/** A finding, or a rule on a selection. */
const Accepts = ({ waiver }: { waiver: WaiverItem }) => {
  const paths = usePaths();
  const { rule, subject, fingerprint, appliesTo } = waiver;
  return (
    <Flex direction="column" gap="0.5">
      <Link href={paths.rule(rule)}>{rule}</Link>
      {subject && fingerprint && (
        <Text as="div" variant="body-small" color="secondary">
          on <RefLink entityRef={subject} variant="body-small" />,{' '}
          <Link
            variant="body-small"
            href={paths.findings({ state: 'any', open: fingerprint })}
          >
            see the finding
          </Link>
        </Text>
      )}
      {appliesTo && (
        <code className={styles.predicate}>{JSON.stringify(appliesTo)}</code>
      )}
    </Flex>
  );
};

const Until = ({ waiver: { expiresOn, status } }: { waiver: WaiverItem }) => (
  <Flex direction="column" gap="0.5">
    <Text>{expiresOn}</Text>
    {expiresOn && status !== 'rejected' && status !== 'revoked' && (
      <Text variant="body-small" color="secondary">
        {inDays(expiresOn)}
      </Text>
    )}
  </Flex>
);

const Who = ({ waiver }: { waiver: WaiverItem }) => {
  const { requestedBy, requestedAt, decidedBy, decidedAt, comment } = waiver;
  return (
    <Flex direction="column" gap="0.5">
      <Text as="div">
        <RefLink entityRef={requestedBy} /> asked {ago(requestedAt)}
      </Text>
      {decidedBy && decidedAt && (
        <Text as="div">
          <RefLink entityRef={decidedBy} /> decided {ago(decidedAt)}
          {comment && `: ${comment}`}
        </Text>
      )}
    </Flex>
  );
};

function useColumns(onChanged: () => void): ColumnConfig<Row>[] {
  const { down } = useBreakpoint();
  return [
    {
      id: 'accepts',
      label: 'What it accepts',
      isRowHeader: true,
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <Accepts waiver={item} />
        </Cell>
      ),
    },
    {
      id: 'reason',
      label: 'Reason',
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <Text className={styles.text}>{item.reason}</Text>
        </Cell>
      ),
    },
    {
      id: 'until',
      label: 'Until',
      defaultWidth: 116,
      cell: item => (
        <Cell>
          <Until waiver={item} />
        </Cell>
      ),
    },
    {
      id: 'who',
      label: 'Who',
      defaultWidth: '2fr',
      isHidden: down('lg'),
      cell: item => (
        <Cell>
          <Who waiver={item} />
        </Cell>
      ),
    },
    {
      id: 'status',
      label: 'Status',
      defaultWidth: 136,
      cell: item => (
        <Cell>
          <WaiverChip status={item.status} />
        </Cell>
      ),
    },
    {
      id: 'actions',
      label: 'Decide',
      defaultWidth: 190,
      cell: item => (
        <Cell>
          <WaiverActions waiver={item} onChanged={onChanged} />
        </Cell>
      ),
    },
  ];
}

/** One page of waivers. */
export const WaiverTable = (props: {
  items: WaiverItem[];
  isStale: boolean;
  onChanged: () => void;
}) => (
  <Table
    columnConfig={useColumns(props.onChanged)}
    data={props.items}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
