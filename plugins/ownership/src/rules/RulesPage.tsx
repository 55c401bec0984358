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
};

/** Whether a rule looks, and if not, why. */
export function stateOf(rule: RuleInfo): string {
  if (!rule.enabled) {
    return 'off';
  }
  return rule.missingNeeds.length ? 'not set up yet' : 'on';
}

function useColumns(): ColumnConfig<RuleInfo>[] {
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
        <Cell>
          {rule.findings > 0 ? (
            <Link href={paths.rule(rule.id)}>{rule.findings}</Link>
          ) : (
            0
          )}
        </Cell>
      ),
    },
  ];
}

/** The rule book, with what it finds today. */
export const RulesPage = () => {
  const api = useApi(ownershipApiRef);
  const { value, error } = useAsync(() => api.getRules(), [api]);
  const columns = useColumns();
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
