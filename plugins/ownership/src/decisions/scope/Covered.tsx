import { Flex, Link } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Panel } from '../../shared/Panel';
import { usePaths } from '../../shared/usePaths';
import { plural } from '../../shared/words';
import { CoveredList } from './CoveredList';

/** How much it is. */
function extent({ state, covers, decides }: ScopePage): string {
  const things = plural(covers, 'entity', 'entities');
  if (state === 'incomplete') {
    return 'It decides nothing until it states both a decision and a decider.';
  }
  if (covers === 0) {
    return 'Nothing.';
  }
  if (state === 'upcoming') {
    return `It will be ${things}, as the catalog is today.`;
  }
  return decides === covers
    ? `It is ${things}, and the scope decides about all of them.`
    : `It is ${things}, and the scope decides about ${decides} of them.`;
}

/** What a scope covers today, and the way to ask about it. */
export const Covered = ({ scope }: { scope: ScopePage }) => {
  const { decision, covers } = scope;
  const paths = usePaths();
  return (
    <Panel title="What it covers today" about={extent(scope)}>
      {covers > 0 && (
        <Flex direction="column" gap="4">
          {decision && (
            <Link href={paths.decisions({ decision })}>
              Ask about something it covers
            </Link>
          )}
          <CoveredList scope={scope} />
        </Flex>
      )}
    </Panel>
  );
};
