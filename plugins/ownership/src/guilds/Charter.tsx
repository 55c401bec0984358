import { MarkdownContent } from '@backstage/core-components';
import { Panel } from '../shared/Panel';
import { webAddress } from '../shared/webAddress';

/** The charter, where it is written in the guild itself. */
export const Charter = ({ text }: { text: string | undefined }) =>
  text && !webAddress(text) ? (
    <Panel title="Charter">
      <MarkdownContent content={text} />
    </Panel>
  ) : null;
