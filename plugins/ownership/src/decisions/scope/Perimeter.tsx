import { parseEntityRef } from '@backstage/catalog-model';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Predicate } from '../../shared/Predicate';
import { KnownRefList } from '../KnownRefList';

/** What is in these is covered as well. */
const isWide = (ref: string) =>
  ['system', 'domain'].includes(parseEntityRef(ref).kind.toLowerCase());

/** `{}` and `{ $all: [] }` match whatever there is. */
const isEverything = (predicate: unknown): boolean =>
  ['{}', '{"$all":[]}'].includes(JSON.stringify(predicate));

/** What a scope is about, in words. */
export const Perimeter = ({ scope }: { scope: ScopePage }) => {
  const { targets, predicate } = scope;
  if (targets) {
    return targets.length ? (
      <>
        It names <KnownRefList refs={targets} withKind />
        {targets.some(isWide) && (
          <div>
            What is in a system or a domain that it names counts as well.
          </div>
        )}
      </>
    ) : (
      <>It names nothing valid, or nothing that you may see.</>
    );
  }
  if (predicate === undefined) {
    return <>It says nothing, or something that applies to nothing.</>;
  }
  return isEverything(predicate) ? (
    <>Everything in the catalog.</>
  ) : (
    <>
      All that matches, or is in a system or a domain that does:{' '}
      <Predicate predicate={predicate} />
    </>
  );
};
