import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  ColumnConfig,
  Flex,
  Table,
  TableItem,
  Text,
  useBreakpoint,
  VisuallyHidden,
} from '@backstage/ui';
import { CoveredEntity, ScopePage } from '@pillars/plugin-ownership-common';
import { RefLink } from '../../shared/RefLink';
import { PageLink } from '../../shared/PageLink';
import { usePaths } from '../../shared/usePaths';
import { useWording } from '../../shared/useWording';
import { shortRef } from '../../shared/words';
import { KnownRef, KnownRefs, RefText } from '../KnownRefs';
import { refsIn } from '../refsIn';
import { DecisionWords } from '../words/createDecisionWords';
import { useDecisionWords } from '../words/useDecisionWords';
import { ScopeT, scopeTexts } from './texts';

type Row = CoveredEntity & TableItem;

/** Why no scope is known to hold for an entity. */
function whyNone(
  { state }: ScopePage,
  { contested }: CoveredEntity,
  t: ScopeT,
  words: DecisionWords,
) {
  if (state === 'upcoming') {
    return { label: t('holder.notYet.label'), means: t('holder.notYet.means') };
  }
  return contested
    ? { label: t('holder.overlap'), means: words.inConflict }
    : { label: t('holder.withheld'), means: words.withheld };
}

/** Which scope holds for one entity. */
const Holder = (props: { scope: ScopePage; entity: CoveredEntity }) => {
  const { scope, entity } = props;
  const { t } = useTranslationRef(scopeTexts);
  const words = useDecisionWords();
  if (entity.decides) {
    return <Text>{t('holder.this')}</Text>;
  }
  if (entity.beatenBy) {
    return <KnownRef entityRef={entity.beatenBy} />;
  }
  const { label, means } = whyNone(scope, entity, t, words);
  return (
    <Text color="secondary" title={means}>
      {label}
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
  const { t } = useTranslationRef(scopeTexts);
  return (
    <PageLink tab="decisions" href={usePaths().decisions({ entity, decision })}>
      <span aria-hidden>{t('why.link')}</span>
      <VisuallyHidden>
        {t('why.label', { decision, entity: shortRef(entity) })}
      </VisuallyHidden>
    </PageLink>
  );
};

function useColumns(scope: ScopePage): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(scopeTexts);
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'entity',
      label: t('covers.entity'),
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
      label: t('covers.reason'),
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
      label: t('covers.holder'),
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          <Holder scope={scope} entity={item} />
        </Cell>
      ),
    },
    {
      id: 'why',
      label: t('covers.answer'),
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
}) => {
  const items = props.items.map(useWording().covered);
  return (
    <KnownRefs refs={refsOf(items)}>
      <Table
        columnConfig={useColumns(props.scope)}
        data={items.map(item => ({ ...item, id: item.ref }))}
        isStale={props.isStale}
        pagination={{ type: 'none' }}
      />
    </KnownRefs>
  );
};
