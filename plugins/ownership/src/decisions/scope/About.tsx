import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../../api';
import { ScopeStateChip } from '../words/DecisionChips';
import { IMPACT, SCOPE_STATE } from '../../shared/decisionWords';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { RefLink } from '../../shared/RefLink';
import { inDays } from '../../shared/words';
import { trailOf } from '../trail';
import { Perimeter } from './Perimeter';

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
const Day = ({ on }: { on: string }) => (
  <time dateTime={on}>
    {on}
    {Number.isNaN(Date.parse(on)) ? '' : `, ${inDays(on)}`}
  </time>
);

/** How a scope stands: one in force that covers nothing decides nothing. */
const State = ({ scope: { state, covers } }: { scope: ScopePage }) => {
  const isIdle = (state === 'inForce' || state === 'expired') && covers === 0;
  return (
    <>
      <ScopeStateChip state={state} />{' '}
      {isIdle
        ? 'It covers nothing that you may see in the catalog: is what it names, or asks for, still there?'
        : SCOPE_STATE[state].means}
    </>
  );
};

/** What a scope decides, about what, and from when until when that was thought through. */
export const About = ({ scope }: { scope: ScopePage }) => {
  const { decision, state, validFrom, reviewBy, impact } = scope;
  return (
    <Panel title="What is decided">
      <dl className={facts.facts}>
        <Fact name="Decision">
          {decision ? (
            <Decision decision={decision} />
          ) : (
            <Text color="secondary">It states none.</Text>
          )}
        </Fact>
        <Fact name="About">
          <Perimeter scope={scope} />
        </Fact>
        <Fact name="State">
          <State scope={scope} />
        </Fact>
        {validFrom && (
          <Fact name="Valid from">
            <Day on={validFrom} />
          </Fact>
        )}
        {reviewBy && (
          <Fact name={state === 'expired' ? 'Review was due' : 'Review by'}>
            <Day on={reviewBy} />
          </Fact>
        )}
        {impact.length > 0 && (
          <Fact name="Moves">
            {impact.map((one, index) => (
              <span key={one} title={IMPACT[one].means}>
                {index > 0 && ', '}
                {IMPACT[one].label}
              </span>
            ))}
          </Fact>
        )}
        <Fact name="In the catalog">
          <RefLink entityRef={scope.ref} />
        </Fact>
      </dl>
    </Panel>
  );
};
