import { useApi } from '@backstage/core-plugin-api';
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
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { SeverityChip } from '../shared/Chip';
import { PageFrame } from '../shared/PageFrame';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';

const FAMILIES: Record<string, { title: string; about: string }> = {
  ownership: {
    title: 'Ownership',
    about: 'Who owns it, and whether that owner lives',
  },
  run: {
    title: 'Run',
    about: 'You build it, you run it: operator, on-call, escalation',
  },
  topology: {
    title: 'How teams are cut and work together',
    about: 'Types, interactions, dependencies and loads of teams',
  },
  decisions: {
    title: 'Who decides what',
    about: 'Perimeters of decision, their deciders, and where one turns next',
  },
  guilds: {
    title: 'Guilds and standards',
    about: 'Groups across teams, and what they ask of everybody',
  },
};

/** Whether a rule looks, and if not, why. */
export function stateOf(rule: RuleInfo): string {
  if (!rule.enabled) {
    return 'off';
  }
  return rule.missingNeeds.length ? 'not set up yet' : 'on';
}

/** A count, and the list behind it. */
const Count = ({ count, href }: { count: number; href: string }) => (
  <Cell>{count > 0 ? <Link href={href}>{count}</Link> : 0}</Cell>
);

/** @param withDisputes - whether the reader learns how often a rule is disputed */
function useColumns(withDisputes: boolean): ColumnConfig<RuleInfo>[] {
  const narrow = useBreakpoint().down('md');
  const paths = usePaths();
  return [
    {
      id: 'title',
      label: 'Finds',
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: rule => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Link href={paths.rule(rule.id)}>{rule.title}</Link>
            <Text variant="body-small" color="secondary">
              {rule.id}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'severity',
      defaultWidth: 124,
      label: 'Severity',
      cell: rule => (
        <Cell>
          <SeverityChip severity={rule.severity} />
        </Cell>
      ),
    },
    {
      id: 'preset',
      label: 'Preset',
      isHidden: narrow,
      cell: rule => <CellText title={rule.preset} />,
    },
    {
      id: 'state',
      label: 'State',
      isHidden: narrow,
      cell: rule => <CellText title={stateOf(rule)} />,
    },
    {
      id: 'findings',
      defaultWidth: 104,
      label: 'Findings',
      cell: rule => (
        <Count count={rule.findings} href={paths.findings({ rule: rule.id })} />
      ),
    },
    {
      id: 'accepted',
      defaultWidth: 108,
      label: 'Accepted',
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
      label: 'Disputes',
      isHidden: narrow || !withDisputes,
      cell: rule => (
        <Count count={rule.disputes ?? 0} href={paths.rule(rule.id)} />
      ),
    },
  ];
}

/** The rule book, with what it finds today. */
export const RulesPage = () => {
  const api = useApi(ownershipApiRef);
  const { value, error } = useAsync(() => api.getRules(), [api]);
  const columns = useColumns(
    Boolean(value?.rules.some(rule => rule.disputes !== undefined)),
  );
  const families = [...new Set(value?.rules.map(rule => rule.family))];
  return (
    <PageFrame
      title="Rules"
      description="What is checked, and what each check finds today."
      error={error}
      loading={!value}
    >
      <Flex direction="column" gap="5">
        {families.map(family => (
          <Panel key={family} {...(FAMILIES[family] ?? { title: family })}>
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
