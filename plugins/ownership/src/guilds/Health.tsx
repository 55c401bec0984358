import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { Fixes } from '../findings/Fixes';
import { Panel } from '../shared/Panel';

/** What the rules find about a guild, and what to do about it. */
export const Health = (props: {
  /** Full ref. */
  guild: string;
  findings: {
    value?: FindingItem[];
    error?: Error;
    loading: boolean;
    retry: () => void;
  };
}) => {
  const { guild, findings } = props;
  const { value, error, loading, retry } = findings;
  return (
    <Panel title="Health" about="What the rules say of the guild itself">
      {error && <ResponseErrorPanel error={error} />}
      {loading && !value && <Progress />}
      {value?.length === 0 && <Text>Nothing to mend.</Text>}
      {value && value.length > 0 && (
        <Fixes subject={guild} findings={value} onChanged={retry} />
      )}
    </Panel>
  );
};
