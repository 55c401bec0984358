import { decisionIndexOf } from '../../decisions';
import { requiredDecisions } from '../../decisions/map/requiredDecisions';
import { contentsReader } from '../../decisions/map/domainContents';
import { openIn, standingIn } from '../../decisions/map/standingIn';
import { OwnedEntity } from '../../snapshot';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { domains } from '../subjects';

function describe(
  decision: string,
  size: number,
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
      { path: 'entities in the domain', value: size },
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
  options: {},
  subjects: domains,
  createCheck: ({ snapshot, now }) => {
    const required = requiredDecisions(snapshot, now);
    const contentsOf = contentsReader(snapshot, decisionIndexOf(snapshot, now));
    return domain => {
      const contents = contentsOf(domain);
      if (!contents.isAsked) {
        return notApplicable('all it holds is in the domains below it');
      }
      if (!required.length) {
        return notApplicable('no decision is required of it');
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
