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
import { ScopeItem } from '@pillars/plugin-ownership-common';
import { ScopeStateChip } from '../../shared/Chip';
import { DELEGATION, IMPACT } from '../../shared/decisionWords';
import { RefLink } from '../../shared/RefLink';
import { usePaths } from '../../shared/usePaths';
import { inDays } from '../../shared/words';
import styles from './list.module.css';

type Row = ScopeItem & TableItem;

const About = ({ scope }: { scope: ScopeItem }) => {
  const paths = usePaths();
  const { ref, title, name, description, decision } = scope;
  return (
    <Flex direction="column" align="start" gap="1">
      <Link href={paths.decisionScope(ref)} weight="bold">
        {title ?? name}
      </Link>
      <code className={styles.path}>{decision || 'no decision'}</code>
      {description && (
        <Text className={styles.description} title={description}>
          {description}
        </Text>
      )}
    </Flex>
  );
};

const Decider = ({ decider }: Pick<ScopeItem, 'decider'>) =>
  decider ? (
    <RefLink entityRef={decider} />
  ) : (
    <Text color="secondary">nobody</Text>
  );

const Delegation = ({ delegation }: Pick<ScopeItem, 'delegation'>) =>
  delegation ? (
    <Flex direction="column" gap="0.5">
      <Text>{DELEGATION[delegation].label}</Text>
      <Text variant="body-small" color="secondary">
        {DELEGATION[delegation].means}
      </Text>
    </Flex>
  ) : null;

const impactOf = ({ impact }: ScopeItem) =>
  impact.map(one => IMPACT[one].label).join(', ');

const State = ({
  scope: { state, reviewBy, validFrom },
}: {
  scope: ScopeItem;
}) => (
  <Flex direction="column" align="start" gap="1">
    <ScopeStateChip state={state} />
    {state === 'upcoming' && validFrom && (
      <Text variant="body-small" color="secondary">
        from {validFrom}
      </Text>
    )}
    {reviewBy && (
      <Text variant="body-small" color="secondary" title={inDays(reviewBy)}>
        review by {reviewBy}
      </Text>
    )}
  </Flex>
);

const thingsOf = ({ covers, decides }: ScopeItem) => `${decides} of ${covers}`;

/** All of a scope in one cell, where there is no room for several. */
const Everything = ({ scope }: { scope: ScopeItem }) => (
  <Flex direction="column" gap="2">
    <About scope={scope} />
    <Flex align="baseline" gap="1">
      <Text color="secondary">Decider</Text>
      <Decider decider={scope.decider} />
    </Flex>
    {scope.delegation && (
      <Text color="secondary">{DELEGATION[scope.delegation].means}</Text>
    )}
    {scope.impact.length > 0 && (
      <Text color="secondary">{impactOf(scope)}</Text>
    )}
    <State scope={scope} />
    <Text color="secondary">{`Decides about ${thingsOf(scope)} things`}</Text>
  </Flex>
);

function useColumns(): ColumnConfig<Row>[] {
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'scope',
      label: 'Scope',
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: item => (
        <Cell>
          {narrow ? <Everything scope={item} /> : <About scope={item} />}
        </Cell>
      ),
    },
    {
      id: 'decider',
      label: 'Decider',
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Decider decider={item.decider} />
        </Cell>
      ),
    },
    {
      id: 'delegation',
      label: 'Delegation',
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Delegation delegation={item.delegation} />
        </Cell>
      ),
    },
    {
      id: 'impact',
      label: 'Impact',
      defaultWidth: 120,
      isHidden: narrow,
      cell: item => <CellText title={impactOf(item)} />,
    },
    {
      id: 'state',
      label: 'State',
      defaultWidth: 168,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <State scope={item} />
        </Cell>
      ),
    },
    {
      id: 'things',
      label: 'Decides',
      defaultWidth: 116,
      isHidden: narrow,
      cell: item => <CellText title={thingsOf(item)} description="things" />,
    },
  ];
}

/** One page of scopes. */
export const ScopeTable = (props: { items: ScopeItem[]; isStale: boolean }) => (
  <Table
    columnConfig={useColumns()}
    data={props.items.map(item => ({ ...item, id: item.ref }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
