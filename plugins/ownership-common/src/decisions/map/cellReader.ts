import { compareText } from '../../compareText';
import { oncePer } from '../../remember';
import { SnapshotEntity } from '../../snapshot';
import { MaySee } from '../answer';
import { impactsOf } from '../impact';
import { missedReview } from '../inForce';
import { isConflict, outcomeOf } from '../precedence';
import { ScopeInForce } from '../types';
import { DomainContents } from './domainContents';
import { PartDecided, Standing, standingIn } from './standingIn';
import { CellState, DecisionCell, KnownDecision, MapFilters } from './types';

/** How many scopes and deciders a cell names. */
const NAMED = 5;

/** Whether a part is decided about by what is larger than the domain or the decision. */
const isInherited = ({ winners, steps }: PartDecided, decision: string) =>
  winners.some(
    ({ scope, distance }) => distance > steps || scope.decision !== decision,
  );

/** See `CELL_STATES`. */
function stateOf(
  { decision, required }: KnownDecision,
  { parts, decided, isCovered, isLacking }: Standing,
  isExpired: boolean,
): CellState {
  if (parts.some(one => isConflict(one.winners))) {
    return 'overlapping';
  }
  if (required && isLacking) {
    return 'missing';
  }
  if (isExpired) {
    return 'expired';
  }
  if (!isCovered) {
    return decided ? 'partly' : 'open';
  }
  return parts.some(one => isInherited(one, decision))
    ? 'inherited'
    : 'covered';
}

/** The scopes that decide in a domain: those about itself, then the others, each by ref. */
export function scopesIn({
  parts: [itself, ...rest],
}: Standing): ScopeInForce[] {
  const scopesOf = (list: readonly PartDecided[]) =>
    list
      .flatMap(({ winners }) => winners.map(one => one.scope))
      .sort((a, b) => compareText(a.ref, b.ref));
  return [...new Set([...scopesOf([itself]), ...scopesOf(rest)])];
}

/** Who decides or would, of the scopes that a reader sees: nobody where it is withheld. */
function decidersIn(
  { parts }: Standing,
  seen: readonly ScopeInForce[],
  maySee: MaySee,
): string[] {
  const told = new Set(
    parts.flatMap(one => outcomeOf(one.winners, maySee).scopes),
  );
  return [
    ...new Set(seen.filter(one => told.has(one)).map(one => one.decider)),
  ];
}

/** Whether a filter lets one of the values pass; it does where it is not set. */
const lets = <T>(filter: readonly T[] | undefined, values: readonly T[]) =>
  !filter?.length || values.some(one => filter.includes(one));

function matches(
  { impact, decider, delegation }: MapFilters,
  scopes: readonly ScopeInForce[],
  domain: SnapshotEntity,
): boolean {
  const hasImpact = (node: SnapshotEntity) =>
    !impact?.length || lets(impact, impactsOf(node));
  if (!scopes.length) {
    return lets(decider, []) && lets(delegation, []) && hasImpact(domain);
  }
  return scopes.some(
    scope =>
      lets(decider, [scope.decider]) &&
      lets(delegation, [scope.entity.spec.delegation!]) &&
      hasImpact(scope),
  );
}

/** What the cells of a map have in common. */
export interface CellOptions {
  now: number;
  filters?: MapFilters;
  maySee?: MaySee;
}

/** Reads one cell of the map after the other. */
export function cellReader({
  now,
  filters = {},
  maySee = () => true,
}: CellOptions): (
  contents: DomainContents,
  known: KnownDecision,
) => DecisionCell {
  const isExpired = oncePer((scope: ScopeInForce) =>
    Boolean(missedReview(scope, now)),
  );
  return (contents, known) => {
    const standing = standingIn(contents, known.decision);
    const deciding = scopesIn(standing);
    const seen = deciding.filter(one => maySee(one.ref));
    const deciders = decidersIn(standing, seen, maySee);
    return {
      decision: known.decision,
      state: stateOf(known, standing, deciding.some(isExpired)),
      scopes: seen.slice(0, NAMED).map(one => one.ref),
      deciders: deciders.slice(0, NAMED),
      totals: { scopes: seen.length, deciders: deciders.length },
      decided: standing.decided,
      matches: matches(filters, seen, contents.domain),
    };
  };
}
