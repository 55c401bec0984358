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
import { FindingItem, GuildItem } from '@pillars/plugin-ownership-common';
import { RefList } from '../shared/RefList';
import { usePaths } from '../shared/usePaths';
import { AUTHORITY, FORM, plural } from '../shared/words';
import styles from './GuildTable.module.css';
import { titleOf } from './guildWords';
import { LastMet } from './LastMet';

type Row = GuildItem & TableItem;

const MOST_CHAIRS = 3;

const About = ({ guild }: { guild: GuildItem }) => {
  const paths = usePaths();
  const { ref, form, authority, mission, description } = guild;
  const purpose = mission ?? description;
  return (
    <Flex direction="column" align="start" gap="1">
      <Link href={paths.guild(ref)} weight="bold">
        {titleOf(guild)}
      </Link>
      <Text
        variant="body-small"
        color="secondary"
        title={authority && AUTHORITY[authority].means}
      >
        {FORM[form]}
        {authority && `, ${AUTHORITY[authority].label.toLowerCase()}`}
      </Text>
      {purpose && (
        <Text className={styles.mission} title={purpose}>
          {purpose}
        </Text>
      )}
    </Flex>
  );
};

const Chairs = ({ chairs }: Pick<GuildItem, 'chairs'>) => (
  <div className={styles.chairs}>
    <RefList refs={chairs.slice(0, MOST_CHAIRS)} />
    {chairs.length > MOST_CHAIRS && (
      <Text color="secondary">{` and ${
        chairs.length - MOST_CHAIRS
      } more`}</Text>
    )}
    {chairs.length === 0 && <Text color="secondary">nobody</Text>}
  </div>
);

/** How many standards it publishes, and which. */
const Standards = ({ guild }: { guild: GuildItem }) => {
  const paths = usePaths();
  const { ref, standards } = guild;
  return standards > 0 ? (
    <Link
      href={paths.standards({ guild: ref })}
      aria-label={`${plural(standards, 'standard')} of ${titleOf(guild)}`}
    >
      {standards}
    </Link>
  ) : (
    <Text color="secondary">0</Text>
  );
};

const Findings = ({ guild }: { guild: GuildItem }) => (
  <Text color={guild.findings ? 'primary' : 'secondary'}>{guild.findings}</Text>
);

/** All of a guild in one cell, where there is no room for several. */
const Everything = (props: { guild: GuildItem; dormant?: FindingItem }) => {
  const { guild, dormant } = props;
  return (
    <Flex direction="column" gap="2">
      <About guild={guild} />
      <Flex direction="column" gap="0.5">
        <Text as="div" variant="body-small" color="secondary">
          Chairs
        </Text>
        <Chairs chairs={guild.chairs} />
      </Flex>
      {guild.lastMetOn && (
        <Flex align="center" gap="1">
          <Text color="secondary">Last met</Text>
          <LastMet on={guild.lastMetOn} dormant={dormant} />
        </Flex>
      )}
      <Text color="secondary">
        {[
          plural(guild.members, 'person', 'people'),
          plural(guild.standards, 'standard'),
          plural(guild.findings, 'finding'),
        ].join(' · ')}
      </Text>
    </Flex>
  );
};

function useColumns(
  dormant: ReadonlyMap<string, FindingItem>,
): ColumnConfig<Row>[] {
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'guild',
      label: 'Guild',
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: item => (
        <Cell>
          {narrow ? (
            <Everything guild={item} dormant={dormant.get(item.ref)} />
          ) : (
            <About guild={item} />
          )}
        </Cell>
      ),
    },
    {
      id: 'chairs',
      label: 'Chairs',
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Chairs chairs={item.chairs} />
        </Cell>
      ),
    },
    {
      id: 'lastMet',
      label: 'Last met',
      defaultWidth: 136,
      isHidden: narrow,
      cell: item => (
        <Cell>
          {item.lastMetOn && (
            <LastMet on={item.lastMetOn} dormant={dormant.get(item.ref)} />
          )}
        </Cell>
      ),
    },
    {
      id: 'people',
      label: 'People',
      defaultWidth: 84,
      isHidden: narrow,
      cell: item => <CellText title={String(item.members)} />,
    },
    {
      id: 'standards',
      label: 'Standards',
      defaultWidth: 116,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Standards guild={item} />
        </Cell>
      ),
    },
    {
      id: 'findings',
      label: 'Findings',
      defaultWidth: 104,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Findings guild={item} />
        </Cell>
      ),
    },
  ];
}

/** One page of guilds. */
export const GuildTable = (props: {
  items: GuildItem[];
  /** What is found of those that have stopped meeting, by ref. */
  dormant: ReadonlyMap<string, FindingItem>;
  isStale: boolean;
}) => (
  <Table
    columnConfig={useColumns(props.dormant)}
    data={props.items.map(item => ({ ...item, id: item.ref }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
