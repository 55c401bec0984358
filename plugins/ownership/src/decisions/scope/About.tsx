import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../../api';
import { ScopeStateChip } from '../words/DecisionChips';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { RefLink } from '../../shared/RefLink';
import { useWords } from '../../shared/useWords';
import { trailOf } from '../trail';
import { useDecisionWords } from '../words/useDecisionWords';
import { Perimeter } from './Perimeter';
import { scopeTexts } from './texts';

/** A decision as the taxonomy calls it, once that is known, and its path. */
const Decision = ({ decision }: { decision: string }) => {
  const api = useApi(ownershipApiRef);
  const { value } = useAsync(() => api.getDecisions(), [api]);
  return (
    <>
      {value && <strong>{trailOf(value.decisions)(decision)}</strong>}{' '}
      <code>{decision}</code>
    </>
  );
};

/** A day, and how far it is from today. */
const Day = ({ on }: { on: string }) => {
  const { t } = useTranslationRef(scopeTexts);
  const { inDays } = useWords();
  return (
    <time dateTime={on}>
      {Number.isNaN(Date.parse(on))
        ? on
        : t('what.day', { day: on, distance: inDays(on) })}
    </time>
  );
};

/** How a scope stands: one in force that covers nothing decides nothing. */
const State = ({ scope: { state, covers } }: { scope: ScopePage }) => {
  const { t } = useTranslationRef(scopeTexts);
  const words = useDecisionWords();
  const isIdle = (state === 'inForce' || state === 'expired') && covers === 0;
  return (
    <>
      <ScopeStateChip state={state} />{' '}
      {isIdle ? t('what.idle') : words.state[state].means}
    </>
  );
};

/** What it moves, with what that means on hover. */
const Moves = ({ impact }: Pick<ScopePage, 'impact'>) => {
  const { t } = useTranslationRef(scopeTexts);
  const words = useWords();
  return (
    <>
      {impact.map((one, index) => (
        <span key={one} title={t(`moves.${one}`)}>
          {index > 0 && ', '}
          {words.impact[one]}
        </span>
      ))}
    </>
  );
};

/** What a scope decides, about what, and from when until when that was thought through. */
export const About = ({ scope }: { scope: ScopePage }) => {
  const { decision, state, validFrom, reviewBy, impact } = scope;
  const { t } = useTranslationRef(scopeTexts);
  return (
    <Panel title={t('what.title')}>
      <dl className={facts.facts}>
        <Fact name={t('what.decision')}>
          {decision ? (
            <Decision decision={decision} />
          ) : (
            <Text color="secondary">{t('what.noDecision')}</Text>
          )}
        </Fact>
        <Fact name={t('what.about')}>
          <Perimeter scope={scope} />
        </Fact>
        <Fact name={t('what.state')}>
          <State scope={scope} />
        </Fact>
        {validFrom && (
          <Fact name={t('what.validFrom')}>
            <Day on={validFrom} />
          </Fact>
        )}
        {reviewBy && (
          <Fact
            name={t(
              state === 'expired' ? 'what.reviewWasDue' : 'what.reviewBy',
            )}
          >
            <Day on={reviewBy} />
          </Fact>
        )}
        {impact.length > 0 && (
          <Fact name={t('what.moves')}>
            <Moves impact={impact} />
          </Fact>
        )}
        <Fact name={t('what.inCatalog')}>
          <RefLink entityRef={scope.ref} />
        </Fact>
      </dl>
    </Panel>
  );
};
