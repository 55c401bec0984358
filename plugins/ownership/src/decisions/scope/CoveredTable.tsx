import { parseEntityRef } from '@backstage/catalog-model';
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
import { CoveredEntity, ScopePage } from '@pillars/plugin-ownership-common';
import { IN_CONFLICT, WITHHELD } from '../../shared/decisionWords';
import { RefLink } from '../../shared/RefLink';
import { usePaths } from '../../shared/usePaths';
import { shortRef } from '../../shared/words';
import { KnownRef, KnownRefs, RefText } from '../KnownRefs';
import { refsIn } from '../refsIn';

type Row = CoveredEntity & TableItem;

/** Why no scope is known to hold for an entity. */
function whyNone({ state }: ScopePage, { contested }: CoveredEntity) {
  if (state === 'upcoming') {
    return { words: 'not this scope yet', means: 'It is not in force yet.' };
  }
  return contested
    ? { words: 'scopes overlap', means: IN_CONFLICT }
    : { words: 'withheld', means: WITHHELD };
}

/** Which scope holds for one entity. */
const Holder = (props: { scope: ScopePage; entity: CoveredEntity }) => {
  const { scope, entity } = props;
  if (entity.decides) {
    return <Text>this scope</Text>;
  }
  if (entity.beatenBy) {
    return <KnownRef entityRef={entity.beatenBy} />;
  }
  const { words, means } = whyNone(scope, entity);
  return (
    <Text color="secondary" title={means}>
      {words}
    </Text>
  );
};

const What = (props: { entity: CoveredEntity; withReason: boolean }) => {
  const { entity, withReason } = props;
  return (
    <Flex direction="column" gap="0.5">
      <RefLink entityRef={entity.ref} />
      <Text variant="body-small" color="secondary">
        {parseEntityRef(entity.ref).kind}
        {withReason && (
          <>
            {' · '}
            <RefText text={entity.reason} />
          </>
        )}
      </Text>
    </Flex>
  );
};

/** Leads to the whole answer about one entity. */
const Why = (props: { decision: string; entity: string }) => {
  const { decision, entity } = props;
  return (
    <Link
      href={usePaths().decisions({ entity, decision })}
      aria-label={`Who decides ${decision} about ${shortRef(entity)}`}
    >
      Why
    </Link>
  );
};

function useColumns(scope: ScopePage): ColumnConfig<Row>[] {
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'entity',
      label: 'Covers',
      isRowHeader: true,
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <What entity={item} withReason={narrow} />
        </Cell>
      ),
    },
    {
      id: 'reason',
      label: 'The scope…',
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Text>
            <RefText text={item.reason} />
          </Text>
        </Cell>
      ),
    },
    {
      id: 'holder',
      label: 'What holds',
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          <Holder scope={scope} entity={item} />
        </Cell>
      ),
    },
    {
      id: 'why',
      label: 'Answer',
      defaultWidth: 92,
      isHidden: !scope.decision,
      cell: item => (
        <Cell>
          <Why decision={scope.decision} entity={item.ref} />
        </Cell>
      ),
    },
  ];
}

/** All that the rows refer to, each once. */
const refsOf = (items: readonly CoveredEntity[]): string[] => [
  ...new Set(
    items.flatMap(({ reason, beatenBy }) => [
      ...refsIn(reason),
      ...(beatenBy ? [beatenBy] : []),
    ]),
  ),
];

/** One page of what a scope covers. */
export const CoveredTable = (props: {
  scope: ScopePage;
  items: CoveredEntity[];
  isStale: boolean;
}) => (
  <KnownRefs refs={refsOf(props.items)}>
    <Table
      columnConfig={useColumns(props.scope)}
      data={props.items.map(item => ({ ...item, id: item.ref }))}
      isStale={props.isStale}
      pagination={{ type: 'none' }}
    />
  </KnownRefs>
);
