import { DecisionIndex, decisionIndexOf } from '../../decisions';
import { append } from '../../multimap';
import { OwnedEntity, Snapshot, SnapshotEntity } from '../../snapshot';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { domains } from '../subjects';

// They come up wherever software is built, whatever it is for: how it is
// built, when a change goes out, and which risk is taken.
const COMMON = ['architecture', 'delivery', 'security'];

/** The common decisions that somebody decides as a whole, somewhere. */
const commonInUse = (index: DecisionIndex): string[] =>
  COMMON.filter(decision =>
    index.scopes.some(scope => scope.decision === decision),
  );

function readDomains(snapshot: Snapshot, index: DecisionIndex) {
  const entities = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    if (entity.domain) {
      append(entities, entity.domain, entity);
    }
  }
  const divided = new Set(
    snapshot.domains.flatMap(({ ref }) => index.chainOf(ref).slice(1)),
  );
  return {
    entitiesOf: (ref: string) => entities.get(ref) ?? [],
    isDivided: (ref: string) => divided.has(ref),
  };
}

function describe(
  decision: string,
  entities: readonly OwnedEntity[],
  open: readonly OwnedEntity[],
): RuleFinding {
  const first = open.map(one => one.ref).sort()[0];
  const more = open.length > 1 ? ` and ${open.length - 1} more in it` : '';
  const rest = first ? `, nor to ${first}${more}` : '';
  return finding({
    messageId: 'undecided',
    message: `Nobody decides about ${decision}: no scope applies to the domain${rest}.`,
    evidence: [
      { path: 'required decision', value: decision },
      { path: 'entities in the domain', value: entities.length },
      { path: 'entities nobody decides about', value: open.length },
    ],
    about: [decision],
    fix: {
      summary: `Say who decides: add a DecisionScope with decision ${decision} that applies to this domain.`,
    },
  });
}

/** See undecided.md. */
export const undecided = defineRule({
  id: 'undecided',
  family: 'decisions',
  title: 'Nobody decides about it in this domain',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes', 'domains'],
  options: { required: [] as string[] },
  subjects: domains,
  createCheck: ({ snapshot, options, now }) => {
    const index = decisionIndexOf(snapshot, now);
    const required = options.required.length
      ? [...new Set(options.required.map(String))].sort()
      : commonInUse(index);
    const { entitiesOf, isDivided } = readDomains(snapshot, index);
    const isOpen = (decision: string) => (one: SnapshotEntity) =>
      index.winners(one.ref, decision).length === 0;
    return domain => {
      const entities = entitiesOf(domain.ref);
      if (!entities.length && isDivided(domain.ref)) {
        return notApplicable('all it holds is in the domains below it');
      }
      if (!required.length) {
        return notApplicable('no decision is required of it');
      }
      return required.flatMap(decision => {
        const open = entities.filter(isOpen(decision));
        const isCovered =
          !isOpen(decision)(domain) || (entities.length > 0 && !open.length);
        return isCovered ? [] : describe(decision, entities, open);
      });
    };
  },
});
