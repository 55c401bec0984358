import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { useWords } from '../shared/useWords';
import { waiversTexts } from './texts';
import { WaiverActions } from './WaiverActions';
import styles from './WaiverTable.module.css';

type Row = WaiverItem & TableItem;

/** A finding, or a rule on a selection. */
const Accepts = ({ waiver }: { waiver: WaiverItem }) => {
  const { t } = useTranslationRef(waiversTexts);
  const paths = usePaths();
  const { rule, subject, fingerprint, appliesTo } = waiver;
  return (
    <Flex direction="column" gap="0.5">
      <Link href={paths.rule(rule)}>{rule}</Link>
      {subject && fingerprint && (
        <Text as="div" variant="body-small" color="secondary">
          {t('row.on', {
            subject: <RefLink entityRef={subject} variant="body-small" />,
            finding: (
              <Link
                variant="body-small"
                href={paths.findings({ state: 'any', open: fingerprint })}
              >
                {t('row.finding')}
              </Link>
            ),
          })}
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
  const { expiresOn = '', status } = waiver;
  const { t } = useTranslationRef(waiversTexts);
  const { inDays } = useWords();
  return (
    <Flex direction="column" align="start" gap="0.5">
      <WaiverChip status={status} />
      <Text>{t('row.until', { day: expiresOn })}</Text>
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
  const { t } = useTranslationRef(waiversTexts);
  const { ago } = useWords();
  const decided =
    decidedBy &&
    decidedAt &&
    t('row.decided', {
      person: <RefLink entityRef={decidedBy} />,
      when: ago(decidedAt),
    });
  return (
    <Flex direction="column" gap="0.5">
      <Text as="div">
        {t('row.asked', {
          person: <RefLink entityRef={requestedBy} />,
          when: ago(requestedAt),
        })}
      </Text>
      {decided && (
        <Text as="div">
          {comment ? t('row.commented', { said: decided, comment }) : decided}
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
  const { t } = useTranslationRef(waiversTexts);
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'accepts',
      label: narrow ? t('column.waiver') : t('column.accepts'),
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
      label: t('column.reason'),
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
      label: t('column.who'),
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
      label: t('column.status'),
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
      label: t('column.actions'),
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
