import { decisionIndexOf } from '../../decisions';
import { requiredDecisions } from '../../decisions/map/requiredDecisions';
import { contentsReader } from '../../decisions/map/domainContents';
import { openIn, standingIn } from '../../decisions/map/standingIn';
import { OwnedEntity } from '../../snapshot';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { domains } from '../subjects';

const say = saying({
  messages: {
    undecided_zero:
      'Nobody decides about {{decision}}: no scope applies to the domain.',
    undecided_one:
      'Nobody decides about {{decision}}: no scope applies to the domain, nor to {{first}}.',
    undecided_other:
      'Nobody decides about {{decision}}: no scope applies to the domain, nor to {{first}} and {{more}} more in it.',
  },
  fixes: {
    addScope:
      'Say who decides: add a DecisionScope with decision {{decision}} that applies to this domain.',
  },
  clauses: {
    onlyDomains: 'all it holds is in the domains below it',
    nothingRequired: 'no decision is required of it',
  },
  labels: {
    decision: 'required decision',
    entities: 'entities in the domain',
    open: 'entities nobody decides about',
  },
});

function describe(
  decision: string,
  size: number,
  open: readonly OwnedEntity[],
): RuleFinding {
  const first = open.map(one => one.ref).sort()[0];
  const count = open.length;
  return say.finding({
    messageId: 'undecided',
    params: { decision, first, count, more: Math.max(count - 1, 0) },
    evidence: [
      { path: say.label('decision'), value: decision },
      { path: say.label('entities'), value: size },
      { path: say.label('open'), value: open.length },
    ],
    about: [decision],
    fix: { fixId: 'addScope' },
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
  options: {},
  texts: say.texts,
  subjects: domains,
  createCheck: ({ snapshot, now }) => {
    const required = requiredDecisions(snapshot, now);
    const contentsOf = contentsReader(snapshot, decisionIndexOf(snapshot, now));
    return domain => {
      const contents = contentsOf(domain);
      if (!contents.isAsked) {
        return say.notApplicable('onlyDomains');
      }
      if (!required.length) {
        return say.notApplicable('nothingRequired');
      }
      return required.flatMap(decision => {
        const standing = standingIn(contents, decision);
        return standing.isLacking
          ? describe(decision, contents.size, openIn(standing))
          : [];
      });
    };
  },
});
