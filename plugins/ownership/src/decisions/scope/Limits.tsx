import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { KnownRef } from '../KnownRefs';

/** How far the decider may go, and who may stop it; nothing where it does not say. */
export const Limits = ({ scope }: { scope: ScopePage }) => {
  const { vetoes, bounds } = scope;
  const { cost, blastRadius, reversibility } = bounds;
  return vetoes.length || cost || blastRadius || reversibility ? (
    <Panel title="Limits">
      <dl className={facts.facts}>
        {cost && <Fact name="Cost">{cost}</Fact>}
        {blastRadius && <Fact name="Blast radius">{blastRadius}</Fact>}
        {reversibility && <Fact name="Reversibility">{reversibility}</Fact>}
        {vetoes.map(({ by, grounds }, index) => (
          // Nothing says that two vetoes differ.
          <Fact key={index} name="Veto">
            <KnownRef isMarked entityRef={by} />
            {grounds ? (
              `: ${grounds}`
            ) : (
              <Text color="secondary">, without stated grounds</Text>
            )}
          </Fact>
        ))}
      </dl>
    </Panel>
  ) : null;
};
