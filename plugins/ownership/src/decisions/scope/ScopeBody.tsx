import { Flex, Link, Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { SubjectFindings } from '../../findings/SubjectFindings';
import { useFindingsAbout } from '../../findings/useFindingsAbout';
import columns from '../../shared/Columns.module.css';
import { Panel } from '../../shared/Panel';
import { usePaths } from '../../shared/usePaths';
import { EscalationLadder } from '../EscalationLadder';
import { KnownRefs } from '../KnownRefs';
import { About } from './About';
import { CoveredList } from './CoveredList';
import { Decider } from './Decider';
import { Limits } from './Limits';
import { Overlaps } from './Overlaps';
import { Perimeter } from './Perimeter';
import { Related } from './Related';

/** All that the page of a scope names, each once. */
function refsOf(scope: ScopePage): string[] {
  const { targets, decider, parent, vetoes, escalation, overlaps } = scope;
  return [
    ...new Set([
      ...(targets ?? []),
      ...(decider ? [decider] : []),
      ...(parent ? [parent] : []),
      ...scope.children,
      ...scope.teams,
      ...scope.consulted,
      ...scope.informed,
      ...vetoes.map(one => one.by),
      ...escalation.map(one => one.to),
      ...overlaps.flatMap(one => [one.scope, one.decider]),
    ]),
  ];
}

const WhatItIsAbout = ({ scope }: { scope: ScopePage }) => {
  const { decision, covers } = scope;
  const paths = usePaths();
  return (
    <Panel title="What it is about">
      <Flex direction="column" gap="4">
        <Perimeter scope={scope} />
        {decision && covers > 0 && (
          <Link href={paths.decisions({ decision })}>
            Ask about something it covers
          </Link>
        )}
        {covers > 0 && <CoveredList scope={scope} />}
      </Flex>
    </Panel>
  );
};

/** All of a scope, without its name. */
export const ScopeBody = ({ scope }: { scope: ScopePage }) => {
  const { ref, escalation, overlaps } = scope;
  const findings = useFindingsAbout(ref);
  return (
    <KnownRefs refs={refsOf(scope)}>
      <div className={columns.columns}>
        <div>
          <About scope={scope} />
          <Overlaps scope={scope} />
          <SubjectFindings
            subject={ref}
            about="What the rules say of the scope itself"
            // A conflict is a finding about one of its scopes alone.
            none={overlaps.length ? 'Nothing but the overlap.' : undefined}
            findings={findings}
          />
          <WhatItIsAbout scope={scope} />
        </div>
        <div>
          <Decider scope={scope} />
          <Panel title="Escalation" about="Where it goes when nobody decides">
            {escalation.length > 0 ? (
              <EscalationLadder of={scope} />
            ) : (
              <Text color="secondary">It does not say.</Text>
            )}
          </Panel>
          <Limits scope={scope} />
          <Related scope={scope} />
        </div>
      </div>
    </KnownRefs>
  );
};
