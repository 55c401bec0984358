import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { KnownRefList } from '../KnownRefList';
import { scopeTexts } from './texts';

/** The scope that this one was cut out of, and those cut out of it, if any. */
export const Related = ({ scope }: { scope: ScopePage }) => {
  const { parent, children } = scope;
  const { t } = useTranslationRef(scopeTexts);
  return parent || children.length ? (
    <Panel title={t('related.title')}>
      <dl className={facts.facts}>
        {parent && (
          <Fact name={t('related.parent')}>
            <KnownRefList refs={[parent]} />
          </Fact>
        )}
        {children.length > 0 && (
          <Fact name={t('related.children')}>
            <KnownRefList refs={children} />
          </Fact>
        )}
      </dl>
    </Panel>
  ) : null;
};
