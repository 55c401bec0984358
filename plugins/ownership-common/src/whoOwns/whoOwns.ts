import { parseEntityRef } from '@backstage/catalog-model';
import { MaySee } from '../decisions/answer';
import { CheckResult, EntityVerdict, OwnershipVerdict } from '../review/types';
import { ownershipVerdict } from '../review/verdictTable';
import { Leads, Owner, Snapshot, SnapshotEntity } from '../snapshot';
import { ownersOf } from '../snapshot/owners';
import { joinReasons } from './joinReasons';
import { clause, toWhy } from './texts';
import { OwnershipAnswer } from './types';

/** Whether a check alone would give the verdict. */
function moves(check: CheckResult, verdict: OwnershipVerdict): boolean {
  const { rule, outcome, messageId = '', severity } = check;
  return (
    outcome === 'finding' &&
    severity !== undefined &&
    ownershipVerdict([{ rule, messageId, severity }]) === verdict
  );
}

const isLiving = ({ standing }: Owner) => standing === 'living';

type Why = Pick<OwnershipAnswer, 'why' | 'params' | 'checks'>;

function whyOf({ ownership, owners, checks: all }: EntityVerdict): Why {
  if (ownership === 'owned') {
    return toWhy(clause(owners.some(isLiving) ? 'living' : 'unfound'));
  }
  const checks = all
    .filter(check => moves(check, ownership))
    .map(({ evidence, ...check }) => check);
  return { why: joinReasons(checks), checks };
}

function withVerdict(verdict: EntityVerdict, leads: Leads): OwnershipAnswer {
  const { ref, owners, accountable, ownership, run } = verdict;
  return {
    ref,
    owners,
    ...(accountable && { accountable }),
    ownership,
    ...whyOf(verdict),
    run,
    leads,
    suggestions: verdict.suggestions ?? [],
  };
}

/**
 * Of what has no verdict: a Group, a Domain, a kind of ours; and of everything
 * before the first review.
 */
function withoutVerdict(
  node: SnapshotEntity,
  snapshot: Snapshot,
): OwnershipAnswer {
  const accountable = snapshot.accountableFor(node.ref);
  return {
    ref: node.ref,
    owners: ownersOf(node).map(ref => ({
      ref,
      standing: snapshot.standingOf(ref),
    })),
    ...(accountable && { accountable }),
    ...toWhy(
      snapshot.owned(node.ref)
        ? clause('unreviewed')
        : clause('noVerdict', { kind: node.kind }),
    ),
    suggestions: [],
  };
}

/**
 * Answers who owns an entity of a snapshot.
 *
 * @param ref - full ref
 * @param verdictOf - from the review of the same snapshot
 * @returns undefined for what is not there
 * @public
 */
export function whoOwns(
  ref: string,
  snapshot: Snapshot,
  verdictOf: (ref: string) => EntityVerdict | undefined,
): OwnershipAnswer | undefined {
  const entity = snapshot.owned(ref);
  const verdict = verdictOf(ref);
  if (entity && verdict) {
    return withVerdict(verdict, snapshot.leadsOf(entity));
  }
  const node = snapshot.get(ref);
  return node && withoutVerdict(node, snapshot);
}

function parse(text: string) {
  try {
    // The catalog compares refs in lower case.
    const { kind, namespace, name } = parseEntityRef(text.toLowerCase(), {
      defaultKind: '*',
      defaultNamespace: '*',
    });
    return { kind, namespace, name };
  } catch {
    return undefined;
  }
}

/**
 * What somebody means who names `checkout`, `component:checkout` or
 * `component:default/checkout`: whatever part is left out may be any. Of those
 * that a name fits, the ones that should have an owner, else all: a team and its
 * TeamAPI often have the name of the component that people mean.
 *
 * @param maySee - what is hidden from the reader is not meant
 * @returns full refs in the order of the snapshot; empty for what is no ref
 * @public
 */
export function refsNamed(
  text: string,
  snapshot: Snapshot,
  maySee: MaySee = () => true,
): string[] {
  const asked = parse(text);
  if (!asked) {
    return [];
  }
  const fits = (part: string, value: string) =>
    part === '*' || part === value.toLowerCase();
  const named = [...snapshot.entities.values()].filter(
    ({ ref, kind, namespace, entity }) =>
      entity.metadata.name.toLowerCase() === asked.name &&
      fits(asked.kind, kind) &&
      fits(asked.namespace, namespace) &&
      maySee(ref),
  );
  const owned = named.filter(node => snapshot.owned(node.ref));
  return (owned.length ? owned : named).map(node => node.ref);
}
