import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { KnownRef } from '../KnownRefs';
import { scopeTexts } from './texts';

const Veto = ({ by, grounds }: ScopePage['vetoes'][number]) => {
  const { t } = useTranslationRef(scopeTexts);
  const party = <KnownRef isMarked entityRef={by} />;
  return grounds
    ? t('limits.vetoOn', { party, grounds })
    : t('limits.vetoWithoutGrounds', { party });
};

/** How far the decider may go, and who may stop it; nothing where it does not say. */
export const Limits = ({ scope }: { scope: ScopePage }) => {
  const { vetoes, bounds } = scope;
  const { t } = useTranslationRef(scopeTexts);
  const { cost, blastRadius, reversibility } = bounds;
  return vetoes.length || cost || blastRadius || reversibility ? (
    <Panel title={t('limits.title')}>
      <dl className={facts.facts}>
        {cost && <Fact name={t('limits.cost')}>{cost}</Fact>}
        {blastRadius && (
          <Fact name={t('limits.blastRadius')}>{blastRadius}</Fact>
        )}
        {reversibility && (
          <Fact name={t('limits.reversibility')}>{reversibility}</Fact>
        )}
        {vetoes.map((veto, index) => (
          // Nothing says that two vetoes differ.
          <Fact key={index} name={t('limits.veto')}>
            <Veto {...veto} />
          </Fact>
        ))}
      </dl>
    </Panel>
  ) : null;
};
