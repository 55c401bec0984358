import { OwnedEntity } from '../../snapshot';
import {
  boundEntities,
  isPublished,
  mustsOf,
  OutcomeOf,
  Requirement,
  requirementState,
} from '../../standards';
import { defineRule } from '../Rule';
import { saying } from '../saying';
import { onOneLine } from '../shared/onOneLine';
import { shared } from '../shared/says';
import { standards } from '../subjects';

const say = saying({
  messages: {
    noCheck: 'The MUST "{{statement}}" has no check.',
    silent:
      'The check of the MUST "{{statement}}" is {{check}}, which says nothing of what the standard binds.',
    silent_predicate:
      'The check of the MUST "{{statement}}" is a predicate, which says nothing of what the standard binds.',
  },
  fixes: {
    nameCheck:
      'Name a rule or a filter predicate in check of the requirement {{requirement}}, or make it a SHOULD.',
    nameAnother:
      'Name a rule that is on and looks at these entities in check of the requirement {{requirement}}, or a filter predicate.',
  },
  clauses: { noMust: 'none of its requirements is a MUST' },
  labels: { bound: 'entities that it binds' },
});

/** Whether a check says nothing of anything that its standard binds. */
const isSilent = (
  must: Requirement,
  bound: readonly OwnedEntity[],
  outcomeOf: OutcomeOf,
): boolean =>
  bound.length > 0 &&
  bound.every(one => requirementState(must, one, outcomeOf) === 'unverifiable');

function withoutCheck({ id, path, statement }: Requirement) {
  return say.finding({
    messageId: 'noCheck',
    params: { statement: onOneLine(statement), requirement: id },
    evidence: [{ path: `${path}.check`, value: null }],
    about: [id],
    fix: { fixId: 'nameCheck' },
  });
}

function withSilentCheck(must: Requirement, count: number) {
  const { id, path, statement, check } = must;
  const rule = typeof check === 'string' ? check : undefined;
  return say.finding({
    messageId: 'silent',
    params: {
      statement: onOneLine(statement),
      requirement: id,
      check: rule,
      context: rule === undefined ? 'predicate' : undefined,
    },
    evidence: [
      { path: `${path}.check`, value: rule ?? 'a predicate' },
      { path: say.label('bound'), value: count },
    ],
    about: [id],
    fix: { fixId: 'nameAnother' },
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
  texts: say.texts,
  subjects: standards,
  createCheck:
    ({ snapshot, now, outcomeOf }) =>
    standard => {
      if (!isPublished(standard, now)) {
        return shared.notApplicable('notPublished');
      }
      const musts = mustsOf(standard);
      if (!musts.length) {
        return say.notApplicable('noMust');
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
