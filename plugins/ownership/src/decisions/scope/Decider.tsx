import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { DELEGATION, PROCESS } from '../../shared/decisionWords';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { Words } from '../../shared/words';
import { KnownRefList } from '../KnownRefList';
import { KnownRef } from '../KnownRefs';

const Explained = ({ words }: { words: Words }) => (
  <>
    <strong>{words.label}.</strong> {words.means}
  </>
);

const Parties = (props: { name: string; refs: readonly string[] }) =>
  props.refs.length ? (
    <Fact name={props.name}>
      <KnownRefList refs={props.refs} />
    </Fact>
  ) : null;

/** Who decides, how much of it they keep, and whom they hear and tell. */
export const Decider = ({ scope }: { scope: ScopePage }) => {
  const { decider, teams, delegation, process, consulted, informed } = scope;
  return (
    <Panel title="Who decides">
      <dl className={facts.facts}>
        <Fact name="Decider">
          {decider ? (
            <strong>
              <KnownRef isMarked entityRef={decider} />
            </strong>
          ) : (
            <Text color="secondary">It names nobody.</Text>
          )}
          {teams.length > 0 && (
            <>
              {' of '}
              <KnownRefList refs={teams} />
            </>
          )}
        </Fact>
        {delegation && (
          <Fact name="Delegation">
            <Explained words={DELEGATION[delegation]} />
          </Fact>
        )}
        {process && (
          <Fact name="Process">
            <Explained words={PROCESS[process]} />
          </Fact>
        )}
        <Parties name="Consulted" refs={consulted} />
        <Parties name="Informed" refs={informed} />
      </dl>
    </Panel>
  );
};
