import { OwnedEntity } from '../../snapshot';
import {
  boundEntities,
  isPublished,
  mustsOf,
  OutcomeOf,
  Requirement,
  requirementState,
} from '../../standards';
import { defineRule, finding, notApplicable } from '../Rule';
import { quoted } from '../shared/quoted';
import { standards } from '../subjects';

/** Whether a check says nothing of anything that its standard binds. */
const isSilent = (
  must: Requirement,
  bound: readonly OwnedEntity[],
  outcomeOf: OutcomeOf,
): boolean =>
  bound.length > 0 &&
  bound.every(one => requirementState(must, one, outcomeOf) === 'unverifiable');

function withoutCheck({ id, path, statement }: Requirement) {
  return finding({
    messageId: 'noCheck',
    message: `The MUST ${quoted(statement)} has no check.`,
    evidence: [{ path: `${path}.check`, value: null }],
    about: [id],
    fix: {
      summary: `Name a rule or a filter predicate in check of the requirement ${id}, or make it a SHOULD.`,
    },
  });
}

function withSilentCheck(must: Requirement, count: number) {
  const { id, path, statement, check } = must;
  const what = typeof check === 'string' ? check : 'a predicate';
  return finding({
    messageId: 'silent',
    message: `The check of the MUST ${quoted(
      statement,
    )} is ${what}, which says nothing of what the standard binds.`,
    evidence: [
      { path: `${path}.check`, value: what },
      { path: 'entities that it binds', value: count },
    ],
    about: [id],
    fix: {
      summary: `Name a rule that is on and looks at these entities in check of the requirement ${id}, or a filter predicate.`,
    },
  });
}

/** See unverifiable-must.md. */
export const unverifiableMust = defineRule({
  id: 'unverifiable-must',
  family: 'guilds',
  title: 'Nothing checks a MUST',
  severity: 'info',
  preset: 'recommended',
  needs: ['standards'],
  options: {},
  subjects: standards,
  createCheck:
    ({ snapshot, now, outcomeOf }) =>
    standard => {
      if (!isPublished(standard, now)) {
        return notApplicable('it is neither on trial nor adopted');
      }
      const musts = mustsOf(standard);
      if (!musts.length) {
        return notApplicable('none of its requirements is a MUST');
      }
      const bound = boundEntities(standard, snapshot);
      return musts.flatMap(must => {
        if (must.check === undefined) {
          return withoutCheck(must);
        }
        return isSilent(must, bound, outcomeOf)
          ? withSilentCheck(must, bound.length)
          : [];
      });
    },
});
