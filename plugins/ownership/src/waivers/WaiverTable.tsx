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

const HAS_ENDED = ['expired', 'rejected', 'revoked'];

/** Where it is on its way, and how long it goes. */
const Status = ({ waiver }: { waiver: WaiverItem }) => {
  const { expiresOn, status } = waiver;
  return (
    <Flex direction="column" align="start" gap="0.5">
      <WaiverChip status={status} />
      <Text>until {expiresOn}</Text>
      {expiresOn && !HAS_ENDED.includes(status) && (
        <Text variant="body-small" color="secondary">
          {inDays(expiresOn)}
        </Text>
      )}
    </Flex>
  );
};

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

/** All of a waiver in one cell, where there is no room for several. */
const Everything = ({ waiver }: { waiver: WaiverItem }) => (
  <Flex direction="column" gap="2">
    <Accepts waiver={waiver} />
    <Text className={styles.text}>{waiver.reason}</Text>
    <Status waiver={waiver} />
    <Who waiver={waiver} />
  </Flex>
);

function useColumns(onChanged: () => void): ColumnConfig<Row>[] {
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'accepts',
      label: narrow ? 'Waiver' : 'What it accepts',
      isRowHeader: true,
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          {narrow ? <Everything waiver={item} /> : <Accepts waiver={item} />}
        </Cell>
      ),
    },
    {
      id: 'reason',
      label: 'Reason',
      defaultWidth: '1fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Text className={styles.text}>{item.reason}</Text>
        </Cell>
      ),
    },
    {
      id: 'who',
      label: 'Who',
      defaultWidth: '1fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Who waiver={item} />
        </Cell>
      ),
    },
    {
      id: 'status',
      label: 'Status',
      defaultWidth: 156,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Status waiver={item} />
        </Cell>
      ),
    },
    {
      id: 'actions',
      label: 'Decide',
      defaultWidth: narrow ? 124 : 196,
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
