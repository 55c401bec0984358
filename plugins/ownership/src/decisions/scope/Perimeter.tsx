import { parseEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Predicate } from '../../shared/Predicate';
import { plural } from '../../shared/words';
import { KnownRefList } from '../KnownRefList';
import styles from './scope.module.css';

/** What is in these is covered as well. */
const isWide = (ref: string) =>
  ['system', 'domain'].includes(parseEntityRef(ref).kind.toLowerCase());

/** `{}` and `{ $all: [] }` match whatever there is. */
const isEverything = (predicate: unknown): boolean =>
  ['{}', '{"$all":[]}'].includes(JSON.stringify(predicate));

const Targets = ({ targets }: { targets: readonly string[] }) =>
  targets.length ? (
    <>
      It names <KnownRefList refs={targets} withKind />
      {targets.some(isWide) && (
        <Text as="p" color="secondary">
          What is in a system or a domain that it names counts as well.
        </Text>
      )}
    </>
  ) : (
    <>It names nothing that you may see.</>
  );

const Matching = ({ predicate }: { predicate: unknown }) =>
  isEverything(predicate) ? (
    <>Everything in the catalog.</>
  ) : (
    <>
      All that matches, or is in a system or a domain that does:{' '}
      <Predicate predicate={predicate} />
    </>
  );

/** How much that is today. */
function extent({ state, covers, decides }: ScopePage): string {
  const things = plural(covers, 'entity', 'entities');
  if (state === 'incomplete') {
    return 'It decides about none of that until it states both a decision and a decider.';
  }
  if (state === 'upcoming') {
    return `As the catalog is today, that will be ${things}.`;
  }
  if (covers === 0) {
    return 'Today that is nothing.';
  }
  return decides === covers
    ? `Today that is ${things}, and it decides about all of them.`
    : `Today that is ${things}, and it decides about ${decides} of them.`;
}

/** What a scope is about, in words. */
export const Perimeter = ({ scope }: { scope: ScopePage }) => {
  const { targets, predicate } = scope;
  return (
    <div className={styles.perimeter}>
      <Text as="div" variant="body-large">
        {targets && <Targets targets={targets} />}
        {!targets && predicate !== undefined && (
          <Matching predicate={predicate} />
        )}
        {!targets && predicate === undefined && (
          <>It does not say what it is about.</>
        )}
      </Text>
      <Text as="p" color="secondary">
        {extent(scope)}
      </Text>
    </div>
  );
};
