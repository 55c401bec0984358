import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  Link,
  Table,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { RuleInfo } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { SeverityChip } from '../shared/Chip';
import { PageFrame } from '../shared/PageFrame';
import { Panel } from '../shared/Panel';
import { WaitingList } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { RulesT, rulesTexts } from './texts';

const FAMILIES = [
  'ownership',
  'run',
  'topology',
  'decisions',
  'guilds',
] as const;

/** What a family is about; one of another plugin goes by its name. */
function familyIn(t: RulesT, family: string) {
  const ours = FAMILIES.find(one => one === family);
  return ours
    ? { title: t(`family.${ours}.title`), about: t(`family.${ours}.about`) }
    : { title: family };
}

/** Whether a rule looks, and if not, why. */
export function stateOf(t: RulesT, rule: RuleInfo): string {
  if (!rule.enabled) {
    return t('state.off');
  }
  return rule.missingNeeds.length ? t('state.waiting') : t('state.on');
}

/** A count, and the list behind it. */
const Count = ({ count, href }: { count: number; href: string }) => (
  <Cell>{count > 0 ? <Link href={href}>{count}</Link> : 0}</Cell>
);

/** @param withDisputes - whether the reader learns how often a rule is disputed */
function useColumns(withDisputes: boolean): ColumnConfig<RuleInfo>[] {
  const { t } = useTranslationRef(rulesTexts);
  const wording = useWording();
  const narrow = useBreakpoint().down('md');
  const paths = usePaths();
  return [
    {
      id: 'title',
      label: t('column.title'),
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: rule => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Link href={paths.rule(rule.id)}>{wording.title(rule)}</Link>
            <Text variant="body-small" color="secondary">
              {rule.id}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'severity',
      defaultWidth: 148,
      label: t('column.severity'),
      cell: rule => (
        <Cell>
          <SeverityChip severity={rule.severity} />
        </Cell>
      ),
    },
    {
      id: 'preset',
      label: t('column.preset'),
      isHidden: narrow,
      cell: rule => <CellText title={rule.preset} />,
    },
    {
      id: 'state',
      label: t('column.state'),
      isHidden: narrow,
      cell: rule => <CellText title={stateOf(t, rule)} />,
    },
    {
      id: 'findings',
      defaultWidth: 104,
      label: t('column.findings'),
      cell: rule => (
        <Count count={rule.findings} href={paths.findings({ rule: rule.id })} />
      ),
    },
    {
      id: 'accepted',
      defaultWidth: 108,
      label: t('column.accepted'),
      isHidden: narrow,
      cell: rule => (
        <Count
          count={rule.accepted}
          href={paths.findings({ state: 'accepted', rule: rule.id })}
        />
      ),
    },
    {
      id: 'disputes',
      defaultWidth: 104,
      label: t('column.disputes'),
      isHidden: narrow || !withDisputes,
      cell: rule => (
        <Count count={rule.disputes ?? 0} href={paths.rule(rule.id)} />
      ),
    },
  ];
}

/** The rule book, with what it finds today. */
export const RulesPage = () => {
  const { t } = useTranslationRef(rulesTexts);
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = useAsyncRetry(() => api.getRules(), [api]);
  const columns = useColumns(
    Boolean(value?.rules.some(rule => rule.disputes !== undefined)),
  );
  const families = [...new Set(value?.rules.map(rule => rule.family))];
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
      loading={!value}
      waiting={<WaitingList wide />}
    >
      <Flex direction="column" gap="5">
        {families.map(family => (
          <Panel key={family} {...familyIn(t, family)}>
            <Table
              columnConfig={columns}
              data={value?.rules.filter(rule => rule.family === family)}
              pagination={{ type: 'none' }}
            />
          </Panel>
        ))}
      </Flex>
    </PageFrame>
  );
};
