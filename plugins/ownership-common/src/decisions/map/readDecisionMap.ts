import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { impactsOf } from '../impact';
import { cellReader } from './cellReader';
import { contentsReader } from './domainContents';
import { knownDecisions } from './knownDecisions';
import { DecisionMap, MapFilters } from './types';

/** @public */
export interface MapOptions {
  filters?: MapFilters;
  /** Full refs; all domains otherwise. */
  domains?: readonly string[];
  maySee?: MaySee;
}

/**
 * Who decides what in which domain.
 *
 * @remarks
 *
 * What a reader may not see is neither named nor counted. A scope counts for
 * the state of a cell, seen or not: without it the state would be wrong.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function readDecisionMap(
  snapshot: Snapshot,
  now: number,
  { filters, domains, maySee = () => true }: MapOptions = {},
): DecisionMap {
  const decisions = knownDecisions(snapshot, now, maySee);
  const wanted = domains && new Set(domains);
  const index = decisionIndexOf(snapshot, now);
  const contentsOf = contentsReader(snapshot, index, maySee);
  const cellOf = cellReader({ now, filters, maySee });
  return {
    decisions,
    domains: snapshot.domains
      .filter(({ ref }) => (!wanted || wanted.has(ref)) && maySee(ref))
      .map(domain => {
        const contents = contentsOf(domain);
        const { ref, title } = domain;
        return {
          domain: ref,
          ...(title !== undefined && { title }),
          impact: impactsOf(domain),
          entities: contents.size,
          cells: decisions.map(known => cellOf(contents, known)),
        };
      }),
  };
}
