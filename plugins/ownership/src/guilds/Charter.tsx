import { Entity } from '@backstage/catalog-model';
import { Panel } from '../shared/Panel';
import { webAddress } from '../shared/webAddress';
import { StandardText, textBaseOf } from '../standards/text';

/** The charter, where it is written in the guild itself. */
export const Charter = (props: {
  text: string | undefined;
  /** Where it stands. */
  entity: Entity;
}) => {
  const { text, entity } = props;
  return text && !webAddress(text) ? (
    <Panel title="Charter">
      <StandardText text={text} base={textBaseOf(entity)} title="Charter" />
    </Panel>
  ) : null;
};
