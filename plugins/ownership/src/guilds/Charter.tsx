import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Panel } from '../shared/Panel';
import { webAddress } from '../shared/webAddress';
import { StandardText, textBaseOf } from '../standards/text';
import { guildsTexts } from './texts';

/** The charter, where it is written in the guild itself. */
export const Charter = (props: {
  text: string | undefined;
  /** Where it stands. */
  entity: Entity;
}) => {
  const { text, entity } = props;
  const { t } = useTranslationRef(guildsTexts);
  const title = t('about.charter');
  return text && !webAddress(text) ? (
    <Panel title={title}>
      <StandardText text={text} base={textBaseOf(entity)} title={title} />
    </Panel>
  ) : null;
};
